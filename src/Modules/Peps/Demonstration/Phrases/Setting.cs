using System.Globalization;
using System.Text.RegularExpressions;
using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Peps.Demonstration.Phrases;

/// <summary>Whom and when a plan's words are about: puts names and days into phrases such as "{name} meets {teacher} on {day+7}".</summary>
internal sealed partial record Setting
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public required KnownChild Child { get; init; }

    public required string Carer { get; init; }

    public required string Adult { get; init; }

    public required string Parent { get; init; }

    /// <summary>Key of the need that the child's plan puts first.</summary>
    public required string Need { get; init; }

    /// <summary>The day of the meeting, from which the days in phrases count.</summary>
    public required DateOnly Meeting { get; init; }

    public string Say(string phrase, Random dice) => phrase.Contains('{', StringComparison.Ordinal) ? Blank().Replace(phrase, blank => Word(blank.Groups[1].Value, dice)) : phrase;

    private string Word(string blank, Random dice) => blank switch
    {
        "name" => Child.FirstName,
        "carer" => Carer,
        "adult" => Adult,
        "parent" => Parent,
        "need" => Need,
        "sen" => Child.Sen ?? "N",
        "council" => CouncilSettings.OfDemonstration,
        "school" => Child.SchoolName ?? "a new school",
        "teacher" => Child.Teacher?.Name ?? "The designated teacher",
        "worker" => Child.Worker?.Name ?? "The social worker",
        "adviser" => Child.Adviser?.Name ?? "The adviser",
        ['i', 's', 'o', .. var days] => Day(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ['d', 'a', 'y', .. var days] => Day(days).ToString("d MMMM", English),
        ['m', 'o', 'n', 't', 'h', .. var days] => Day(days).ToString("MMMM", English),
        ['n', ':', .. var range] => Number(range, dice),
        _ => throw new InvalidOperationException($"No word for {{{blank}}}."),
    };

    private DateOnly Day(string days) => Meeting.AddDays(int.Parse(days, CultureInfo.InvariantCulture));

    private static string Number(string range, Random dice)
    {
        var ends = range.Split('-');
        return dice.Next(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("\\{([^}]+)\\}")]
    private static partial Regex Blank();
}
