using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log.Reading;

namespace VirtualSchool.Children.Answers;

/// <summary>What the pages and records of this module are called in the log, and who the children in it are.</summary>
internal sealed partial class LogWords(ChildrenDbContext data) : ILogWords, IChildNames
{
    public async Task<IReadOnlyDictionary<ChildId, ChildNamed>> OfAsync(IReadOnlyCollection<ChildId> children, CancellationToken cancel) =>
        await data.Set<Child>().AsNoTracking().Where(c => children.Contains(c.Id)).Select(c => new { c.Id, c.ShownName, c.Initials })
            .ToDictionaryAsync(c => c.Id, c => new ChildNamed(c.ShownName, c.Initials), cancel);

    public async Task<IReadOnlyDictionary<string, string>> PagesAsync(IReadOnlyCollection<string> addresses, CancellationToken cancel)
    {
        var schools = await SchoolsAsync([.. addresses.Select(a => OfSchool().Match(a)).Where(m => m.Success).Select(m => int.Parse(m.Groups["urn"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))], cancel);
        var words = addresses.Select(a => (Address: a, Words: Of(a, schools)));
        return words.Where(w => w.Words is not null).ToDictionary(w => w.Address, w => w.Words!);
    }

    public async Task<IReadOnlyDictionary<string, RowWords>> RecordsAsync(IReadOnlyCollection<string> records, CancellationToken cancel)
    {
        var words = records.Where(r => r.StartsWith("Child ", StringComparison.Ordinal)).ToDictionary(r => r, _ => new RowWords("record"));
        // Its own name would tell of an adoption.
        foreach (var record in records.Where(r => r.StartsWith("SealTakenOff ", StringComparison.Ordinal))) words.Add(record, new RowWords("a restricted fact"));
        foreach (var record in records.Where(r => r.StartsWith("RestrictedOpening ", StringComparison.Ordinal)))
            words.Add(record, new RowWords("an opening of restricted facts") { ToHead = $"opened {ILogWords.Child}’s restricted facts" });
        var urns = records.Where(r => r.StartsWith("School ", StringComparison.Ordinal)).ToDictionary(r => r, r => int.TryParse(r.AsSpan(7), out var urn) ? urn : 0);
        var schools = await SchoolsAsync([.. urns.Values], cancel);
        foreach (var (record, urn) in urns)
            if (schools.TryGetValue(urn, out var name)) words.Add(record, new RowWords($"the record of {name}"));
        return words;
    }

    private static string? Of(string address, Dictionary<int, string> schools)
    {
        if (OfChild().Match(address) is { Success: true } child) return OnePage(child.Groups["rest"].Value);
        if (OfSchool().Match(address) is { Success: true } school)
            return $"opened {(int.TryParse(school.Groups["urn"].ValueSpan, out var urn) && schools.TryGetValue(urn, out var name) ? name : "a school")}";
        return address switch
        {
            "/children" => "opened the list of children",
            "/children/export" => "exported the list of children",
            "/children/sealed" => "opened the list of sealed records",
            "/children/cohorts" => "opened the cohorts",
            "/schools" => "opened the list of schools",
            _ => null,
        };
    }

    private static string OnePage(string rest) => rest switch
    {
        "" => $"opened {ILogWords.Child}’s record",
        "/chronology" => $"opened {ILogWords.Child}’s chronology",
        "/history" => $"opened the history of {ILogWords.Child}’s record",
        "/death" or "/adoption" => $"opened a form about {ILogWords.Child}",
        "/restricted" => $"opened the page of {ILogWords.Child}’s restricted facts",
        _ => $"opened {ILogWords.Child}’s record ({rest[1..].Replace('-', ' ').Replace('/', ' ')})",
    };

    private Task<Dictionary<int, string>> SchoolsAsync(IReadOnlyList<int> urns, CancellationToken cancel) =>
        urns.Count == 0 ? Task.FromResult(new Dictionary<int, string>()) : data.Set<School>().AsNoTracking().Where(s => urns.Contains(s.Urn)).ToDictionaryAsync(s => s.Urn, s => s.Name, cancel);

    [GeneratedRegex("^/children/[0-9a-f-]{36}(?<rest>/.*)?$")]
    private static partial Regex OfChild();

    [GeneratedRegex(@"^/schools/(?<urn>\d{1,9})")]
    private static partial Regex OfSchool();
}
