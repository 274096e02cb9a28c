using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.Log.Reading;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;
using VirtualSchool.Training.Domain.Qualifying;

namespace VirtualSchool.Training.Answers;

/// <summary>What the records of training are called in the log.</summary>
internal sealed class LogWords(TrainingDbContext data) : ILogWords
{
    // Its pages show no child, so no look at them is logged.
    public Task<IReadOnlyDictionary<string, string>> PagesAsync(IReadOnlyCollection<string> addresses, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

    public async Task<IReadOnlyDictionary<string, RowWords>> RecordsAsync(IReadOnlyCollection<string> records, CancellationToken cancel)
    {
        var words = new Dictionary<string, RowWords>();
        await AddAsync("Course", records, ids => data.Set<Course>().Where(c => ids.Contains(c.Id)).Select(c => new Named(c.Id, "course " + c.Reference + ", " + c.Title)), words, cancel);
        await AddAsync("Offering", records, ids => data.Set<Offering>().Where(o => ids.Contains(o.Id)).Select(o => new Named(o.Id, "training event " + o.Reference)), words, cancel);
        await AddAsync("Learner", records, ids => data.Set<Learner>().Where(l => ids.Contains(l.Id)).Select(l => new Named(l.Id, "learner " + l.Name)), words, cancel);
        await AddAsync("Programme", records, ids => data.Set<Programme>().Where(p => ids.Contains(p.Id)).Select(p => new Named(p.Id, "programme " + p.Title)), words, cancel);
        await AddAsync("Contract", records, ids => data.Set<Contract>().Where(c => ids.Contains(c.Id)).Select(c => new Named(c.Id, "contract " + c.Title)), words, cancel);
        await AddAsync("LicencePool", records, ids => data.Set<LicencePool>().Where(p => ids.Contains(p.Id)).Select(p => new Named(p.Id, "licence pool " + p.Title)), words, cancel);
        await AddAsync("CreditPackage", records, ids => data.Set<CreditPackage>().Where(p => ids.Contains(p.Id)).Select(p => new Named(p.Id, "package of credits " + p.Title + ", " + p.SchoolName)), words, cancel);
        await AddAsync("Partner", records, ids => data.Set<Partner>().Where(p => ids.Contains(p.Id)).Select(p => new Named(p.Id, "training partner " + p.Name)), words, cancel);
        await AddAsync("Candidate", records, ids => data.Set<Candidate>().Where(c => ids.Contains(c.Id)).Join(data.Set<Booking>(), c => c.BookingId, b => b.Id, (c, b) => new Named(c.Id, "candidate " + b.Reference)), words, cancel);
        return words;
    }

    private static async Task AddAsync(
        string type, IEnumerable<string> records, Func<List<Guid>, IQueryable<Named>> find, Dictionary<string, RowWords> words, CancellationToken cancel)
    {
        var ids = records.Where(r => r.StartsWith($"{type} ", StringComparison.Ordinal)).Select(r => Guid.TryParse(r.AsSpan(type.Length + 1), out var id) ? id : Guid.Empty).ToList();
        if (ids.Count == 0) return;
        foreach (var found in await find(ids).ToListAsync(cancel)) words.Add($"{type} {found.Id}", new RowWords(found.Words));
    }

    private sealed record Named(Guid Id, string Words);
}
