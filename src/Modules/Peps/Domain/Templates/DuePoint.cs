namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>When a section is due, in school days from the meeting: B10 is ten before it, M at it, A5 five after.</summary>
internal sealed record DuePoint(int SchoolDaysFromMeeting)
{
    /// <exception cref="FormatException">The text is none of M, B and a number, A and a number.</exception>
    public static DuePoint Parse(string text) => text switch
    {
        "M" => new(0),
        ['B', .. var days] => new(-int.Parse(days)),
        ['A', .. var days] => new(int.Parse(days)),
        _ => throw new FormatException($"'{text}' is not a due point. Write M, or B or A and a number of school days."),
    };
}
