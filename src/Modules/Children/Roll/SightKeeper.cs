using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Children.Calendars;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain.Calendars;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Roll;

/// <summary>Tells Access who sees a child and who no longer does. A former school's designated teacher has some school days to finish.</summary>
internal sealed class SightKeeper(IMediator mediator, Rulebook rules, CalendarLibrary calendars)
{
    public async Task KeepAsync(IReadOnlyList<ChildChange> changes, DateOnly today, CancellationToken cancel)
    {
        var lastDay = await LastDayAfterMoveAsync(today, cancel);
        var ends = changes.SelectMany(c => Ending(c, today, lastDay)).ToList();
        var grants = changes.SelectMany(c => Beginning(c, today)).ToList();
        var unsealing = changes.Where(c => c.IsUnsealed).Select(c => c.Child.Id).ToList();
        if (unsealing.Count > 0) await mediator.Send(new UnsealChildren(unsealing, today), cancel);
        if (ends.Count > 0) await mediator.Send(new EndSights(ends), cancel);
        if (grants.Count > 0) await mediator.Send(new GrantSights(grants), cancel);
        var sealing = changes.Where(c => c.Child.SealedOn is not null).Select(c => c.Child.Id).ToList();
        if (sealing.Count > 0) await mediator.Send(new SealChildren(sealing, today), cancel);
    }

    private static IEnumerable<SightToEnd> Ending(ChildChange change, DateOnly today, DateOnly lastDay) =>
        from then in change.Before.Sights
        where !change.Sights.Any(then.IsOf)
        let first = then.As == Role.DesignatedTeacher && change.Child is { DiedOn: null, SealedOn: null } ? lastDay : today
        select new SightToEnd(then.Person, change.Child.Id, then.As, first, $"no longer {then.Because}");

    private static IEnumerable<SightToGrant> Beginning(ChildChange change, DateOnly today) =>
        from now in change.Sights
        where !change.Before.Sights.Any(now.IsOf)
        select new SightToGrant(now.Person, change.Child.Id, now.As, today, null, now.Because);

    private async Task<DateOnly> LastDayAfterMoveAsync(DateOnly today, CancellationToken cancel)
    {
        var days = await rules.ValueAsync(RuleKey.SightAfterMove, today, cancel);
        return Days.After(today, days, (await calendars.OpenAsync(cancel)).Council.IsSchoolDay).AddDays(1);
    }
}
