using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Elearning;

/// <summary>A licence pool in a list, with what is used of it.</summary>
internal sealed record PoolRow(Guid Id, string Title, string? Provider, DateOnly From, DateOnly Until, int Places, int Used)
{
    public int Free => Places - Used;
}

internal static class PoolRows
{
    public static IQueryable<PoolRow> Rows(this IQueryable<LicencePool> pools, TrainingDbContext data) => pools.Select(p => new PoolRow(
        p.Id, p.Title, data.Set<Partner>().Where(x => x.Id == p.ProviderId).Select(x => x.Name).FirstOrDefault(), p.From, p.Until, p.Places,
        data.Set<Enrolment>().Count(e => e.PoolId == p.Id && e.GivenBackOn == null)));
}
