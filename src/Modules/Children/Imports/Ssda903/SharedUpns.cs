using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Ssda903;

/// <summary>One pupil number on two children is somebody's mistake: both are loaded, neither gets the number.</summary>
// DfE rule 444
internal static class SharedUpns
{
    public static IEnumerable<HeaderRow> Without(IReadOnlyList<HeaderRow> rows, ProblemList problems)
    {
        var shared = rows.Where(r => r.Upn is not null).GroupBy(r => r.Upn!.Value).Where(g => g.Count() > 1).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var row in rows)
            yield return row.Upn is { } upn && shared.TryGetValue(upn, out var sharers) ? Stripped(row, sharers, problems) : row;
    }

    private static HeaderRow Stripped(HeaderRow row, List<HeaderRow> sharers, ProblemList problems)
    {
        var others = string.Join(", ", sharers.Where(s => s != row).Select(s => $"{s.Child} in row {s.Row}"));
        problems.Warn(row.Row, "UPN", $"UPN {row.Upn} is also that of child {others}. Both are loaded without it: find out whose it is, correct the other and load the file again.");
        return row with { Upn = null };
    }
}
