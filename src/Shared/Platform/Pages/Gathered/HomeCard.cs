using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Platform.Pages.Gathered;

/// <summary>A box of waiting work on somebody's home page, added to <c>Gather&lt;HomeCard&gt;</c>.</summary>
/// <param name="Title">What it holds: "Late", "My pupils".</param>
/// <param name="Harm">Order on the page: the work that does most harm if left stands first, at the lowest number.</param>
/// <param name="Meaning">What it means, as a sentence: "4 PEPs are late."</param>
/// <param name="Items">The work, most urgent first; a few, not all.</param>
public sealed record HomeCard(string Title, int Harm, string Meaning, IReadOnlyList<HomeItem> Items)
{
    /// <summary>Where the whole list is, or null when the items are all.</summary>
    public PanelLink? All { get; init; }
}

/// <summary>One piece of waiting work.</summary>
/// <param name="Child">Whom it is about, so that the look is logged; null when about no child.</param>
/// <param name="Title">The child's name, or what it is.</param>
/// <param name="Text">Where it stands, in words: "Your part is done: 7 of 9".</param>
/// <param name="Href">Where to do it.</param>
public sealed record HomeItem(ChildId? Child, string Title, string Text, string Href)
{
    /// <summary>The child's initials, for when names are hidden; null when about no child.</summary>
    public string? Initials { get; init; }

    /// <summary>A state: its word, or null.</summary>
    public string? State { get; init; }

    /// <summary>The tone of <see cref="State"/>.</summary>
    public Tone Tone { get; init; }

    /// <summary>Whom it waits for and how long, or null.</summary>
    public string? Waiting { get; init; }

    /// <summary>The words of a big button, or null for a plain link.</summary>
    public string? Button { get; init; }
}
