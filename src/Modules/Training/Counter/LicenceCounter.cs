using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Elearning;

namespace VirtualSchool.Training.Counter;

/// <summary>Where e-learning places are given out: one command at a time for each pool, the others wait their turn.</summary>
internal sealed class LicenceCounter(TrainingDbContext data)
{
    /// <summary>Nobody else changes the pool, or takes a place of it, until this command has ended.</summary>
    /// <exception cref="NotFound">There is none.</exception>
    public async Task<LicencePool> TakeAsync(Guid id, CancellationToken cancel)
    {
        var pool = (await data.Set<LicencePool>().FromSql($"select *, xmin from training.licence_pool where id = {id} for update").ToListAsync(cancel)).SingleOrDefault() ?? throw new NotFound("pool");
        await data.Entry(pool).Collection(p => p.Courses).LoadAsync(cancel);
        return pool;
    }

    /// <summary>How many of its places are in use.</summary>
    public Task<int> UsedAsync(Guid pool, CancellationToken cancel) => data.Set<Enrolment>().CountAsync(e => e.PoolId == pool && e.GivenBackOn == null, cancel);

    /// <summary>The pool of which a place of the course is taken on that day: the one that ends first. Null for a course that needs none.</summary>
    /// <exception cref="Refusal">The course needs a place, and none can be taken that day.</exception>
    public async Task<Guid?> PlaceForAsync(Guid course, DateOnly on, CancellationToken cancel)
    {
        // Taken in one order by everybody, so that nobody waits for each other.
        var pools = new List<LicencePool>();
        foreach (var id in await Opening(course).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(cancel)) pools.Add(await TakeAsync(id, cancel));
        var (free, refused) = await FirstFreeAsync(pools, on, cancel);
        return refused is null ? free : throw new Refusal(refused);
    }

    /// <summary>Why no place of the course can be taken that day, as things stand now; null when one can, or none is needed.</summary>
    public async Task<string?> WhyNoPlaceAsync(Guid course, DateOnly on, CancellationToken cancel) =>
        (await FirstFreeAsync(await Opening(course).AsNoTracking().ToListAsync(cancel), on, cancel)).Refused;

    private IQueryable<LicencePool> Opening(Guid course) => data.Set<LicencePool>().Where(p => p.Courses.Any(c => c.CourseId == course));

    private async Task<(Guid? Pool, string? Refused)> FirstFreeAsync(IEnumerable<LicencePool> pools, DateOnly on, CancellationToken cancel)
    {
        string? refused = null;
        foreach (var pool in pools.OrderBy(p => p.Until).ThenBy(p => p.Id))
        {
            refused = pool.WhyNoPlace(on, await UsedAsync(pool.Id, cancel));
            if (refused is null) return (pool.Id, null);
        }
        return (null, refused);
    }
}
