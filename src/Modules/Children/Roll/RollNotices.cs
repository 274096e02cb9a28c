using MediatR;
using VirtualSchool.Children.Calendars;
using VirtualSchool.Children.Contracts;

namespace VirtualSchool.Children.Roll;

/// <summary>Tells the other modules, once for all the children of one change, what became different.</summary>
internal sealed class RollNotices(IMediator mediator, Rulebook rules)
{
    public async Task PublishAsync(IReadOnlyList<ChildChange> changes, DateOnly today, CancellationToken cancel)
    {
        var inUse = await rules.InUseFromAsync(cancel) ?? today;
        var ages = await PepAges.OnAsync(rules, today, cancel);
        foreach (var change in changes.Where(c => c.Child.DiedOn is not null && c.Before.DiedOn is null && c.Before != Before.Nothing))
            await mediator.Publish(new ChildDied(change.Child.Id, change.Child.DiedOn!.Value), cancel);
        await PublishAsync(changes.Where(c => c.Child.SealedOn is not null), c => c.Child.Id, c => new ChildrenSealed(c), cancel);
        await PublishAsync(changes.Where(c => c.IsUnsealed), c => c.Child.Id, c => new ChildrenUnsealed(c), cancel);
        await EnteredAsync(changes, today, inUse, ages, cancel);
        await LeftAsync(changes, today, inUse, cancel);
        await MovedAsync(changes, today, inUse, cancel);
    }

    private async Task EnteredAsync(IReadOnlyList<ChildChange> changes, DateOnly today, DateOnly inUse, PepAges ages, CancellationToken cancel)
    {
        var begun = changes.Where(c => !c.IsUnsealed).SelectMany(c => c.Before.BegunIn(c.Child, today).Select(p => (c.Child, Period: p))).ToList();
        var clocks = begun.Where(b => b.Period.From >= inUse && b.Period.Covers(today) && ages.Include(b.Child, today)).ToList();
        await PublishAsync(clocks, b => new ChildOnDay(b.Child.Id, b.Period.From), l => new ChildrenEnteredCare(l, false), cancel);
        await PublishAsync(begun.Except(clocks), b => new ChildOnDay(b.Child.Id, b.Period.From), l => new ChildrenEnteredCare(l, true), cancel);
        var here = begun.Where(b => b.Period.From < inUse && b.Period.Covers(today) && ages.Include(b.Child, today));
        await PublishAsync(here, b => new ChildOnDay(b.Child.Id, b.Period.From), l => new ChildrenOnRollAtGoLive(l, inUse), cancel);
    }

    private async Task LeftAsync(IReadOnlyList<ChildChange> changes, DateOnly today, DateOnly inUse, CancellationToken cancel)
    {
        var ended = changes.SelectMany(c => c.Before.EndedIn(c.Child, today).Select(p => (c.Child, Period: p))).ToList();
        foreach (var history in ended.ToLookup(e => e.Period.Until < inUse).OrderByDescending(g => g.Key))
            await PublishAsync(history, e => new ChildOnDay(e.Child.Id, e.Period.Until!.Value), l => new ChildrenLeftCare(l, history.Key), cancel);
    }

    private async Task MovedAsync(IReadOnlyList<ChildChange> changes, DateOnly today, DateOnly inUse, CancellationToken cancel)
    {
        var moved = changes.Where(c => c.Before.SchoolUrn != c.Child.SchoolUrn && !IsFollowed(c, today)).Select(c => Move(c, today)).ToList();
        foreach (var history in moved.ToLookup(m => m.On < inUse).OrderByDescending(g => g.Key))
            await PublishAsync(history, m => m, l => new ChildrenChangedSchool(l, history.Key), cancel);
    }

    // Whoever goes to a school that became an academy has not changed school: plans go on.
    private static bool IsFollowed(ChildChange change, DateOnly today) =>
        change.Before.SchoolUrn is { } before && change.Child.PlaceOn(today)?.TookPlaceOf == before;

    private static SchoolChange Move(ChildChange change, DateOnly today)
    {
        var on = change.Child.PlaceOn(today)?.From ?? change.Child.Places.Where(p => p.Until <= today).Max(p => p.Until) ?? today;
        return new(change.Child.Id, change.Before.SchoolUrn, change.Child.SchoolUrn, on);
    }

    private async Task PublishAsync<T, TItem, TNotice>(IEnumerable<T> found, Func<T, TItem> item, Func<IReadOnlyList<TItem>, TNotice> notice, CancellationToken cancel)
        where TNotice : INotification
    {
        var items = found.Select(item).ToList();
        if (items.Count > 0) await mediator.Publish(notice(items), cancel);
    }
}
