using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Platform.Imports;

namespace VirtualSchool.Children.Imports.Gias;

/// <summary>Puts the register's rows into the schools that we know, in memory.</summary>
internal sealed class SchoolMerge(IReadOnlyList<SchoolRow> rows, IReadOnlyDictionary<int, School> known)
{
    private const int MostNamed = 200;
    private readonly List<ImportChange> _changed = [];
    private readonly List<School> _renamed = [];

    public List<School> New { get; } = [];

    /// <summary>Schools whose name is no longer what children's records say.</summary>
    public IReadOnlyList<School> Renamed => _renamed;

    public int Changed => _changed.Count;

    /// <summary>All schools as they are once the rows are in.</summary>
    public IReadOnlyDictionary<int, School> Known => known.Values.Concat(New).ToDictionary(s => s.Urn);

    /// <summary>Makes the changes and lists them; a first load of the whole register is told by authority.</summary>
    public IReadOnlyList<ImportChange> Make()
    {
        foreach (var row in rows)
            if (known.TryGetValue(row.Urn, out var school)) Update(school, row);
            else New.Add(Made(row));
        return [.. NewOnes(), .. _changed];
    }

    private IEnumerable<ImportChange> NewOnes() => New.Count <= MostNamed
        ? New.Select(s => new ImportChange(null, s.Name, "New", $"URN {s.Urn}, {Plain.Inside(s.Status)}{(s.Postcode is null ? "" : $", {s.Postcode}")}"))
        : New.GroupBy(s => s.AuthorityName ?? s.AuthorityCode ?? "No authority").OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ImportChange(null, g.Key, "New", $"{g.Count():N0} schools"));

    private static School Made(SchoolRow row)
    {
        var school = new School { Urn = row.Urn, Name = row.Name, Status = row.Status };
        Fill(school, row);
        return school;
    }

    private void Update(School school, SchoolRow row)
    {
        var differences = Differences(school, row).OfType<string>().ToList();
        if (differences.Count == 0) return;
        if (school.Name != row.Name) _renamed.Add(school);
        _changed.Add(new(null, school.Name, "Changed", string.Join("; ", differences)));
        Fill(school, row);
    }

    private static void Fill(School school, SchoolRow row)
    {
        (school.Name, school.Status, school.AuthorityCode, school.AuthorityName) = (row.Name, row.Status, row.AuthorityCode, row.AuthorityName);
        (school.EstablishmentNumber, school.Phase, school.Type) = (row.EstablishmentNumber, row.Phase, row.Type);
        (school.Postcode, school.ClosedOn) = (row.Postcode, row.ClosedOn);
        school.Restated();
    }

    private static IEnumerable<string?> Differences(School now, SchoolRow row) =>
    [
        Difference("name", now.Name, row.Name),
        Difference("status", now.Status, row.Status),
        Difference("closed on", $"{now.ClosedOn:d MMM yyyy}", $"{row.ClosedOn:d MMM yyyy}"),
        Difference("authority", now.AuthorityCode, row.AuthorityCode),
        Difference("authority's name", now.AuthorityName, row.AuthorityName),
        Difference("establishment number", now.EstablishmentNumber, row.EstablishmentNumber),
        Difference("phase", now.Phase, row.Phase),
        Difference("type", now.Type, row.Type),
        Difference("postcode", now.Postcode, row.Postcode),
    ];

    private static string? Difference(string name, string? then, string? now) => (then ?? "") == (now ?? "") ? null : $"{name} {then} → {now}";
}
