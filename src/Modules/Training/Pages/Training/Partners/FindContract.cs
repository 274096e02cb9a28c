using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Partners;

/// <summary>One contract: who does what, which courses, and what has been given under it.</summary>
/// <exception cref="NotFound">There is none.</exception>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record FindContract(Guid Id) : IQuery<ContractShown>;

internal sealed record ContractShown(
    Guid Id, string Title, DateOnly From, DateOnly? Until, Money? Cost, string? Reaches, uint Version, (Guid Id, string Title)? Follows,
    IReadOnlyList<PartyShown> Parties, IReadOnlyList<(Guid Id, string Reference, string Title)> Courses, IReadOnlyList<GivenUnder> Given, IReadOnlyList<(string Course, DateOnly Month)> Planned);

/// <param name="Partner">The organisation; null for the virtual school itself.</param>
internal sealed record PartyShown(Guid? Partner, string Name, PartyDuty Duty);

internal sealed record GivenUnder(string Reference, string Course, DateOnly? FirstDay, OfferingState State, int Capacity, int Taken);

internal sealed class FindContractHandler(TrainingDbContext data) : IRequestHandler<FindContract, ContractShown>
{
    private const string Ourselves = "The virtual school";

    public async Task<ContractShown> Handle(FindContract query, CancellationToken cancel)
    {
        var contract = await data.Set<Contract>().AsNoTracking().Include(c => c.Parties).Include(c => c.Courses).AsSplitQuery().FirstOrDefaultAsync(c => c.Id == query.Id, cancel) ?? throw new NotFound("contract");
        var names = await data.Set<Partner>().AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        var ids = contract.Courses.Select(c => c.CourseId).ToList();
        var courses = await data.Set<Course>().AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Title).Select(c => new { c.Id, c.Reference, c.Title }).ToListAsync(cancel);
        var follows = contract.FollowsId is { } before ? await data.Set<Contract>().Where(c => c.Id == before).Select(c => c.Title).FirstAsync(cancel) : null;
        return new ContractShown(
            contract.Id, contract.Title, contract.From, contract.Until, contract.Cost, contract.Reaches, contract.Version, follows is null ? null : (contract.FollowsId!.Value, follows),
            [.. contract.Parties.OrderBy(p => p.Duty).Select(p => new PartyShown(p.PartnerId, p.PartnerId is { } partner ? names[partner] : Ourselves, p.Duty))],
            [.. courses.Select(c => (c.Id, c.Reference, c.Title))], await GivenAsync(query.Id, cancel), await PlannedAsync(query.Id, cancel));
    }

    private async Task<IReadOnlyList<GivenUnder>> GivenAsync(Guid contract, CancellationToken cancel) => await (
        from offering in data.Set<Offering>().AsNoTracking()
        where offering.ContractId == contract
        join course in data.Set<Course>() on offering.CourseId equals course.Id
        orderby offering.FirstDay, offering.Id
        select new GivenUnder(offering.Reference, course.Title, offering.FirstDay, offering.State, offering.Capacity,
            data.Set<Booking>().Count(b => b.OfferingId == offering.Id && BookingStates.Holding.Contains(b.State)))).ToListAsync(cancel);

    private async Task<IReadOnlyList<(string, DateOnly)>> PlannedAsync(Guid contract, CancellationToken cancel)
    {
        var planned = await data.Set<PlannedCourse>().AsNoTracking().Where(p => p.ContractId == contract && p.OfferingId == null && p.DroppedBecause == null)
            .Join(data.Set<Course>(), p => p.CourseId, c => c.Id, (p, c) => new { c.Title, p.Month }).OrderBy(p => p.Month).ToListAsync(cancel);
        return [.. planned.Select(p => (p.Title, p.Month))];
    }
}
