using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Platform.Imports;

namespace VirtualSchool.Children.Imports.Gias;

/// <summary>A closed school and the one open school that took its place.</summary>
/// <param name="On">The first day of the new school.</param>
internal sealed record Succession(School From, School To, DateOnly On);

/// <summary>How many of ours a succession concerns.</summary>
internal sealed record Concerned(int Children, int Teachers);

/// <summary>
/// Works out from the register's links which closed schools live on as another: of those, our children, their designated teachers and their open plans
/// follow. Where a school was divided among several, nobody can tell who went where, and people record it.
/// </summary>
internal sealed class Successions(IReadOnlyList<(LinksFile File, SchoolLink Link)> links, IReadOnlyDictionary<int, School> schools, IReadOnlyDictionary<int, Concerned> ours, DateOnly today)
{
    private readonly List<ImportProblem> _problems = [];

    public IReadOnlyList<ImportProblem> Problems => _problems;

    /// <summary>Every closed school that one open school followed; why others of ours lead nowhere is among the problems.</summary>
    public IReadOnlyList<Succession> Find() =>
        [.. links.GroupBy(l => l.Link.From).Select(g => Find(g.Key, [.. g.DistinctBy(l => l.Link.To)])).OfType<Succession>().OrderBy(s => s.From.Urn)];

    /// <summary>True when it concerns any child or teacher of ours.</summary>
    public bool IsOurs(Succession succession) => ours.ContainsKey(succession.From.Urn);

    /// <param name="others">What other modules say of it.</param>
    public ImportChange Tell(Succession succession, IEnumerable<string> others) => new(
        null, succession.From.Name, "Changed", $"becomes {succession.To.Name} (URN {succession.To.Urn}) from {succession.On:d MMM yyyy}: {string.Join("; ", [.. WordsOfOurs(succession), .. others])}");

    private string[] WordsOfOurs(Succession succession) => ours.GetValueOrDefault(succession.From.Urn) is var (children, teachers)
        ? [$"{Count(children, "child of ours goes", "children of ours go")} on there with their plans, and {Count(teachers, "designated teacher keeps", "designated teachers keep")} them in sight"]
        : [];

    private Succession? Find(int urn, IReadOnlyList<(LinksFile File, SchoolLink Link)> followed)
    {
        if (!schools.TryGetValue(urn, out var from) || from.IsOpen) return null;
        if (followed.Count > 1) return Warn(followed[0], $"{from.Name} ({urn}) is closed and {followed.Count} schools followed it ({string.Join(", ", followed.Select(f => f.Link.To))}). Record for each child which they go to.");
        var link = followed[0].Link;
        if (!schools.TryGetValue(link.To, out var to)) return Warn(followed[0], $"{from.Name} ({urn}) is closed and was followed by URN {link.To}, which we do not know. Load the establishments file together with the links.");
        if (!to.IsOpen) return Warn(followed[0], $"{from.Name} ({urn}) was followed by {to.Name} ({to.Urn}), which is {to.Status.ToLowerInvariant()}. Record for each child which school they go to.");
        var on = link.On ?? from.ClosedOn?.AddDays(1) ?? today;
        return new(from, to, on > today ? today : on);
    }

    private Succession? Warn((LinksFile File, SchoolLink Link) at, string words)
    {
        if (ours.ContainsKey(at.Link.From)) _problems.Add(new(at.File.Name, at.Link.Row, "LinkURN", words, LeavesRowOut: false));
        return null;
    }

    private static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
