using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Answers;

/// <summary>What a school's panel tells of training.</summary>
/// <param name="Embedded">What has become its practice, the latest first.</param>
/// <param name="Titles">Of every course named.</param>
internal sealed record SchoolTraining(SchoolStanding Standing, IReadOnlyList<(Guid Course, DateOnly On)> Embedded, IReadOnlyDictionary<Guid, string> Titles)
{
    public OurSchool School => Standing.School;
}

/// <summary>Reads what a school's panel tells, once until training or the children's records change: every child who goes there shows it. It is about no child.</summary>
internal sealed class KeptSchoolTraining(TrainingDbContext data, SchoolStandings standings, KeptBySight<(int Urn, DateOnly Day), SchoolTraining?> kept, IChangeSignal changes, TimeProvider clock)
{
    /// <summary>Null when the register does not have the school.</summary>
    public ValueTask<SchoolTraining?> OfAsync(int urn, CancellationToken cancel) =>
        kept.GetAsync(VisibleChildren.None, (urn, clock.Today()), changes.Version(TrainingDbContext.Schema) + changes.Version(ChildrenChanges.Schema), () => ReadAsync(urn, cancel));

    private async Task<SchoolTraining?> ReadAsync(int urn, CancellationToken cancel)
    {
        if (await standings.OfAsync(urn, cancel) is not { } standing) return null;
        var embedded = await data.Set<EmbeddedPractice>().AsNoTracking().Where(e => e.SchoolUrn == urn).OrderByDescending(e => e.On).Select(e => new { e.CourseId, e.On }).ToListAsync(cancel);
        List<Guid> named = [.. standing.Completed.Select(c => c.Course).Distinct(), .. embedded.Select(e => e.CourseId)];
        var titles = named.Count == 0 ? [] : await data.Set<Course>().AsNoTracking().Where(c => named.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Title, cancel);
        return new SchoolTraining(standing, [.. embedded.Select(e => (e.CourseId, e.On))], titles);
    }
}
