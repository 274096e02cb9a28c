using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.Log.Reading;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Answers;

/// <summary>What courses and events are called in the log.</summary>
internal sealed class LogWords(TrainingDbContext data) : ILogWords
{
    // Its pages show no child, so no look at them is logged.
    public Task<IReadOnlyDictionary<string, string>> PagesAsync(IReadOnlyCollection<string> addresses, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

    public async Task<IReadOnlyDictionary<string, RowWords>> RecordsAsync(IReadOnlyCollection<string> records, CancellationToken cancel)
    {
        var (courses, offerings) = (Ids(records, "Course "), Ids(records, "Offering "));
        var words = new Dictionary<string, RowWords>();
        foreach (var course in await data.Set<Course>().AsNoTracking().Where(c => courses.Contains(c.Id)).Select(c => new { c.Id, c.Reference, c.Title }).ToListAsync(cancel))
            words.Add($"Course {course.Id}", new RowWords($"course {course.Reference}, {course.Title}"));
        foreach (var offering in await data.Set<Offering>().AsNoTracking().Where(o => offerings.Contains(o.Id)).Select(o => new { o.Id, o.Reference }).ToListAsync(cancel))
            words.Add($"Offering {offering.Id}", new RowWords($"training event {offering.Reference}"));
        return words;
    }

    private static List<Guid> Ids(IEnumerable<string> records, string type) =>
        [.. records.Where(r => r.StartsWith(type, StringComparison.Ordinal)).Select(r => Guid.TryParse(r.AsSpan(type.Length), out var id) ? id : Guid.Empty)];
}
