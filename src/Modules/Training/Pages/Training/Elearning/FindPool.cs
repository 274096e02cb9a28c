using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Elearning;

/// <summary>One pool with the people who have its places: those first who use one.</summary>
/// <exception cref="NotFound">There is none.</exception>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record FindPool(Guid Id) : IQuery<PoolShown>;

/// <param name="People">As many as fit on its page; all are in the list of people.</param>
internal sealed record PoolShown(
    Guid Id, string Title, Guid? ProviderId, string? Provider, int Places, int Used, DateOnly From, DateOnly Until, Money? Cost, uint Version, IReadOnlyList<PoolCourseShown> Courses, IReadOnlyList<PlaceShown> People, bool HasMore)
{
    public required PlaceTerms Terms { get; init; }

    public PoolRow Row => new(Id, Title, Provider, From, Until, Places, Used);
}

internal sealed record PoolCourseShown(Guid Id, string Reference, string Title, int Modules);

internal sealed class FindPoolHandler(TrainingDbContext data, LicenceCounter counter, CounterRules rules, TimeProvider clock) : IRequestHandler<FindPool, PoolShown>
{
    private const int Most = 50;

    public async Task<PoolShown> Handle(FindPool query, CancellationToken cancel)
    {
        var pool = await data.Set<LicencePool>().AsNoTracking().Include(p => p.Courses).FirstOrDefaultAsync(p => p.Id == query.Id, cancel) ?? throw new NotFound("pool");
        var provider = pool.ProviderId is { } id ? await data.Set<Partner>().Where(p => p.Id == id).Select(p => p.Name).FirstOrDefaultAsync(cancel) : null;
        var ids = pool.Courses.Select(c => c.CourseId).ToList();
        var courses = await data.Set<Course>().AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Title).Select(c => new PoolCourseShown(c.Id, c.Reference, c.Title, c.Modules.Count)).ToListAsync(cancel);
        var people = await PeopleAsync(pool.Id, cancel);
        return new PoolShown(
            pool.Id, pool.Title, pool.ProviderId, provider, pool.Places, await counter.UsedAsync(pool.Id, cancel), pool.From, pool.Until, pool.Cost, pool.Version, courses, [.. people.Take(Most)], people.Count > Most)
        {
            Terms = await PlaceTerms.OnAsync(rules, clock.Today(), cancel),
        };
    }

    private Task<List<PlaceShown>> PeopleAsync(Guid pool, CancellationToken cancel) => data.Set<Enrolment>().AsNoTracking().Where(e => e.PoolId == pool)
        .Join(data.Set<Learner>(), e => e.LearnerId, l => l.Id, (e, l) => new { e, l.Name }).OrderBy(r => r.e.GivenBackOn != null).ThenBy(r => r.Name).ThenBy(r => r.e.Id)
        .Take(Most + 1).Select(r => r.e).Places(data).ToListAsync(cancel);
}
