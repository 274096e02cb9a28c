using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Codes;

namespace VirtualSchool.Children.Imports.Ssda903;

/// <summary>Puts a Header row into a child's record. What the row leaves empty stays as it is.</summary>
internal static class ChildFacts
{
    /// <summary>Makes the changes and says each in words.</summary>
    public static IReadOnlyList<string> Merge(Child child, HeaderRow row)
    {
        List<string> words = [];
        Note(words, "date of birth", $"{child.BornOn:d MMM yyyy}", $"{row.BornOn:d MMM yyyy}");
        child.BornOn = row.BornOn;
        if (row.Sex is { } sex) Note(words, "sex", child.Sex?.ToString(), (child.Sex = sex).ToString());
        if (row.Ethnicity is { } ethnicity) Note(words, "ethnicity", Meaning(child.Ethnicity), Meaning(child.Ethnicity = ethnicity));
        if (row.Upn is not null || (row.UpnUnknown is not null && child.Upn is null)) MergeUpn(child, row, words);
        return words;
    }

    private static void MergeUpn(Child child, HeaderRow row, List<string> words)
    {
        var then = child.Upn?.Value ?? child.UpnUnknown;
        child.NumberPupil(row.Upn, row.UpnUnknown);
        Note(words, "UPN", then, child.Upn?.Value ?? child.UpnUnknown);
    }

    private static void Note(List<string> words, string name, string? then, string? now)
    {
        if (then != now) words.Add(string.IsNullOrEmpty(then) ? $"{name} {now}" : $"{name} {then} → {now}");
    }

    private static string? Meaning(string? code) => code is null ? null : CodeSets.Shipped.Words(CodeSet.Ethnicity, code);
}
