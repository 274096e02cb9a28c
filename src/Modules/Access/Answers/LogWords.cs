using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log.Reading;

namespace VirtualSchool.Access.Answers;

/// <summary>Whose records are meant where the log speaks of people.</summary>
internal sealed class LogWords(AccessDbContext data) : ILogWords
{
    private const string Person = "Person ";
    private const string Link = "OneTimeLink ";
    private const string Letter = "LinkToken ";
    private const string Council = "OtherCouncil ";

    public Task<IReadOnlyDictionary<string, string>> PagesAsync(IReadOnlyCollection<string> addresses, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

    public async Task<IReadOnlyDictionary<string, RowWords>> RecordsAsync(IReadOnlyCollection<string> records, CancellationToken cancel)
    {
        var words = await LinksAsync(records, cancel);
        var people = records.Where(r => r.StartsWith(Person, StringComparison.Ordinal)).Select(r => Guid.TryParse(r.AsSpan(Person.Length), out var id) ? new PersonId(id) : default).ToList();
        if (people.Count > 0)
            foreach (var person in await data.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToListAsync(cancel))
                words.Add($"{Person}{person.Id}", new RowWords($"the record of {person.Name}"));
        foreach (var letter in records.Where(r => r.StartsWith(Letter, StringComparison.Ordinal))) words.Add(letter, new RowWords("a letter with a one-time link"));
        // Their own names would tell of an adoption, also of one that was a mistake.
        foreach (var seal in records.Where(r => r.StartsWith("SealedRecord ", StringComparison.Ordinal))) words.Add(seal, new RowWords("the restricted facts"));
        foreach (var opening in records.Where(r => r.StartsWith("SealedRecordOpening ", StringComparison.Ordinal))) words.Add(opening, new RowWords("an opening") { ToHead = $"opened the sealed record of {ILogWords.Child}" });
        foreach (var council in records.Where(r => r.StartsWith(Council, StringComparison.Ordinal))) words.Add(council, new RowWords("another council’s service"));
        return words;
    }

    private async Task<Dictionary<string, RowWords>> LinksAsync(IReadOnlyCollection<string> records, CancellationToken cancel)
    {
        var links = records.Where(r => r.StartsWith(Link, StringComparison.Ordinal)).Select(r => Guid.TryParse(r.AsSpan(Link.Length), out var id) ? id : Guid.Empty).ToList();
        return links.Count == 0 ? [] : await data.OneTimeLinks.AsNoTracking().Where(l => links.Contains(l.Id)).ToDictionaryAsync(l => $"{Link}{l.Id}", l => new RowWords($"the one-time link for {l.Name}"), cancel);
    }
}
