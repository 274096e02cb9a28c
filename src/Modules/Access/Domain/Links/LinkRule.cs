using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain.Links;

/// <summary>What the council decides about one-time links, as it holds from a day until a later row takes over. Links made before keep what held then.</summary>
[CouncilsChoice]
internal sealed class LinkRule
{
    public const int MostDays = 90;
    public const int MostHours = 72;

    private LinkRule() { }

    public LinkRule(DateOnly from, LinkChoices choices, string source)
    {
        From = from;
        Change(choices, source);
    }

    /// <summary>The rule that the service ships with.</summary>
    public static LinkRule Shipped { get; } = new(new DateOnly(2020, 1, 1), new LinkChoices(14, 12, 60, NeedsApproval: false), "VirtualSchool’s own default; set your own");

    public DateOnly From { get; private set; }

    /// <summary>Days within which a letter’s link is opened.</summary>
    public int OpenDays { get; private set; }

    /// <summary>Hours for which it stays open in the browser that opened it.</summary>
    public int BrowserHours { get; private set; }

    /// <summary>Days after which it is over, however often it is sent again.</summary>
    public int LongestDays { get; private set; }

    public bool NeedsApproval { get; private set; }

    /// <summary>Where the council laid it down.</summary>
    public string Source { get; private set; } = "";

    public void Change(LinkChoices choices, string source) =>
        (OpenDays, BrowserHours, LongestDays, NeedsApproval, Source) = (choices.OpenDays, choices.BrowserHours, choices.LongestDays, choices.NeedsApproval, source.Trim());

    /// <summary>The rule that holds on that day.</summary>
    /// <exception cref="Refusal">None does.</exception>
    public static LinkRule On(IEnumerable<LinkRule> rules, DateOnly day) =>
        rules.Where(r => r.From <= day).MaxBy(r => r.From) ?? throw new Refusal("No rule about links holds today. Add one under Settings, Links for contributors.");
}

/// <summary>What the council chooses.</summary>
internal sealed record LinkChoices(int OpenDays, int BrowserHours, int LongestDays, bool NeedsApproval);
