using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>One offering with its sessions, groups and trainers, and how many places are taken.</summary>
/// <exception cref="NotFound">There is none.</exception>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record FindOffering(string Reference) : IQuery<OfferingShown>;

internal sealed class FindOfferingHandler(TrainingDbContext data, TrainingRules rules, DayWarnings days, TimeProvider clock) : IRequestHandler<FindOffering, OfferingShown>
{
    public async Task<OfferingShown> Handle(FindOffering query, CancellationToken cancel)
    {
        var wanted = References.ReadOffering(query.Reference);
        var offering = await data.Set<Offering>().AsNoTracking().Include(o => o.Sessions).Include(o => o.Trainers).Include(o => o.Groups).AsSplitQuery()
            .FirstOrDefaultAsync(o => o.Reference == wanted, cancel) ?? throw new NotFound($"offering {query.Reference}");
        var course = await data.Set<Course>().AsNoTracking().Where(c => c.Id == offering.CourseId).Select(c => new { c.Reference, c.Title, c.Kind }).SingleAsync(cancel);
        var contract = await data.Set<Contract>().AsNoTracking().Where(c => c.Id == offering.ContractId).Select(c => new { c.Id, c.Title }).FirstOrDefaultAsync(cancel);
        var provider = await data.Set<Partner>().AsNoTracking().Where(p => p.Id == offering.ProviderId).Select(p => new { p.Id, p.Name }).FirstOrDefaultAsync(cancel);
        var counts = await data.Set<Booking>().Where(b => b.OfferingId == offering.Id).GroupBy(b => b.State).Select(g => new { State = g.Key, Many = g.Count() }).ToDictionaryAsync(g => g.State, g => g.Many, cancel);
        var inGroup = offering.Groups.Count == 0 ? [] : await data.Set<Booking>().Where(b => b.OfferingId == offering.Id && b.GroupId != null && BookingStates.Holding.Contains(b.State))
            .GroupBy(b => b.GroupId!.Value).Select(g => new { g.Key, Many = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Many, cancel);
        var today = clock.Today();
        return new OfferingShown(offering, today, await days.OfAsync(offering, today, cancel))
        {
            Course = (course.Reference, course.Title, course.Kind),
            Contract = contract is null ? null : (contract.Id, contract.Title),
            Provider = provider is null ? null : (provider.Id, provider.Name),
            Taken = BookingStates.Holding.Sum(counts.GetValueOrDefault),
            ToConfirm = counts.GetValueOrDefault(BookingState.Provisional),
            InGroup = inGroup,
            Waiting = counts.GetValueOrDefault(BookingState.Waiting),
            DecideFrom = offering.FirstDay?.AddDays(-7 * (await rules.ReadAsync(cancel)).Number(RuleName.DecideBefore, today)),
        };
    }
}
