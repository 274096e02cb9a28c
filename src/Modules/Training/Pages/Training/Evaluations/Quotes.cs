using Microsoft.EntityFrameworkCore;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Evaluations;

/// <summary>What people said of a course, where they allow it and the coordinator chose it; for everybody to read.</summary>
internal sealed class Quotes(TrainingDbContext data)
{
    private const int Few = 3;

    /// <summary>The latest few, each with whose it is as far as it may be said.</summary>
    public async Task<IReadOnlyList<(string Words, string By)>> OfAsync(Guid course, CancellationToken cancel)
    {
        var sets = await data.Set<AnswerSet>().AsNoTracking().Include(s => s.Answers)
            .Where(s => s.Consent != QuoteConsent.No && s.Answers.Any(a => a.PublishedAt != null) && data.Set<Offering>().Any(o => o.Id == s.OfferingId && o.CourseId == course))
            .OrderByDescending(s => s.SentAt).Take(Few).ToListAsync(cancel);
        if (sets.Count == 0) return [];
        var roles = await data.Set<CatalogueWord>().AsNoTracking().Where(w => w.Kind == WordKind.Audience).ToDictionaryAsync(w => w.Id, w => w.Name, cancel);
        return [.. sets.SelectMany(s => s.Answers.Where(a => a.PublishedAt is not null).Select(a => (a.Text!, s.AttributedTo(s.RoleId is { } role ? roles.GetValueOrDefault(role) : null)))).Take(Few)];
    }
}
