using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log.Reading;

namespace VirtualSchool.Access.Answers;

/// <summary>Whose records are meant where the log speaks of people.</summary>
internal sealed class LogWords(AccessDbContext data) : ILogWords
{
    private const string Person = "Person ";

    public Task<IReadOnlyDictionary<string, string>> PagesAsync(IReadOnlyCollection<string> addresses, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

    public async Task<IReadOnlyDictionary<string, RowWords>> RecordsAsync(IReadOnlyCollection<string> records, CancellationToken cancel)
    {
        var people = records.Where(r => r.StartsWith(Person, StringComparison.Ordinal)).Select(r => Guid.TryParse(r.AsSpan(Person.Length), out var id) ? new PersonId(id) : default).ToList();
        if (people.Count == 0)
            return new Dictionary<string, RowWords>();
        return await data.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => $"{Person}{p.Id}", p => new RowWords($"the record of {p.Name}"), cancel);
    }
}
