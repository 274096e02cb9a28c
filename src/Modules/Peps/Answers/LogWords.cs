using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Platform.Log.Reading;

namespace VirtualSchool.Peps.Answers;

/// <summary>What plans, their pages and their answers are called in the log.</summary>
internal sealed partial class LogWords(PepsDbContext data, AnswersInLog answers) : ILogWords
{
    public async Task<IReadOnlyDictionary<string, string>> PagesAsync(IReadOnlyCollection<string> addresses, CancellationToken cancel)
    {
        var asked = addresses.Select(a => OfPlan().Match(a)).Where(m => m.Success).ToDictionary(m => m.Value, m => (Reference: m.Groups["reference"].Value, Page: m.Groups["rest"].Value));
        var references = asked.Values.Select(a => a.Reference).ToHashSet();
        var terms = references.Count == 0 ? [] : await data.Set<Pep>().AsNoTracking().Where(p => references.Contains(p.Reference)).ToDictionaryAsync(p => p.Reference, p => p.Term, cancel);
        var words = asked.Where(a => terms.ContainsKey(a.Value.Reference)).ToDictionary(a => a.Key, a => Opened(a.Value.Page, terms[a.Value.Reference]));
        foreach (var linked in addresses.Where(a => ByLink().IsMatch(a))) words.Add(linked, $"opened one part of {ILogWords.Child}’s PEP");
        if (addresses.Contains("/peps")) words.Add("/peps", "opened the board of PEPs");
        if (addresses.Contains("/peps/export")) words.Add("/peps/export", "exported the board of PEPs");
        return words;
    }

    public async Task<IReadOnlyDictionary<string, RowWords>> RecordsAsync(IReadOnlyCollection<string> records, CancellationToken cancel)
    {
        var words = new Dictionary<string, RowWords>();
        var plans = Ids(records, "Pep ");
        if (plans.Count > 0)
            foreach (var plan in await data.Set<Pep>().AsNoTracking().Where(p => plans.Contains(p.Id)).Select(p => new { p.Id, p.Term }).ToListAsync(cancel))
                words.Add($"Pep {plan.Id}", new RowWords($"PEP for {plan.Term.Name}"));
        await answers.AddAsync(words, records, cancel);
        await AddOpeningsAsync(words, Ids(records, "SealedOpening "), cancel);
        return words;
    }

    private async Task AddOpeningsAsync(Dictionary<string, RowWords> words, List<Guid> openings, CancellationToken cancel)
    {
        if (openings.Count == 0) return;
        var found = data.Set<SealedOpening>().AsNoTracking().Where(o => openings.Contains(o.Id)).Join(data.Set<Pep>(), o => o.PepId, p => p.Id, (o, p) => new { o.Id, o.Section, o.Version, p.Term });
        foreach (var opening in await found.ToListAsync(cancel))
        {
            var version = opening.Version is { } number ? $", signed version {number}" : "";
            words.Add($"SealedOpening {opening.Id}", new RowWords("an opening of what was told in confidence")
            {
                ToHead = $"opened what was told in confidence in the section {opening.Section.Replace('-', ' ')} of {ILogWords.Child}’s PEP for {opening.Term.Name}{version}",
            });
        }
    }

    private static string Opened(string rest, PepTerm term) => rest.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [] => $"opened {ILogWords.Child}’s PEP for {term.Name}",
        ["print"] => $"printed {ILogWords.Child}’s PEP for {term.Name}",
        ["changes"] => $"opened what changed in {ILogWords.Child}’s PEP for {term.Name}",
        ["history"] => $"opened the history of {ILogWords.Child}’s PEP for {term.Name}",
        ["versions", var number] => $"opened signed version {number} of {ILogWords.Child}’s PEP for {term.Name}",
        ["sections", var section] => $"opened the section {section.Replace('-', ' ')} of {ILogWords.Child}’s PEP for {term.Name}",
        ["sections", var section, "ask"] => $"opened the page that asks somebody for the section {section.Replace('-', ' ')} of {ILogWords.Child}’s PEP for {term.Name}",
        ["sections", var section, "asked", _] => $"opened who was asked for the section {section.Replace('-', ' ')} of {ILogWords.Child}’s PEP for {term.Name}",
        var page => $"opened {ILogWords.Child}’s PEP for {term.Name} ({string.Join(' ', page).Replace('-', ' ')})",
    };

    private static List<Guid> Ids(IEnumerable<string> records, string type) =>
        [.. records.Where(r => r.StartsWith(type, StringComparison.Ordinal)).Select(r => Guid.TryParse(r.AsSpan(type.Length), out var id) ? id : Guid.Empty)];

    [GeneratedRegex(@"^/peps/(?<reference>P\d\d-\d+)(?<rest>/.*)?$")]
    private static partial Regex OfPlan();

    [GeneratedRegex("^/link/[0-9a-f-]+/pep$")]
    private static partial Regex ByLink();
}
