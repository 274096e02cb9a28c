using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;

namespace VirtualSchool.Children.Roll;

/// <summary>What was so of a child before a change, to tell afterwards whom it concerns.</summary>
/// <param name="Care">The periods of care in the records.</param>
/// <param name="InCareSince">The first day of the period that lists showed as current; null when they showed none.</param>
internal sealed record Before(IReadOnlyList<PeriodOfCare> Care, DateOnly? InCareSince, int? SchoolUrn, DateOnly? DiedOn, IReadOnlyList<Sight> Sights, bool WasSealed)
{
    /// <summary>Before a child was on our records.</summary>
    public static Before Nothing { get; } = new([], null, null, null, [], false);

    /// <summary>The periods that began. A corrected first day is not another beginning.</summary>
    public IEnumerable<PeriodOfCare> BegunIn(Child child, DateOnly today) =>
        child.PeriodsOfCare.Where(now => now.From <= today && (!Knew(now) || (InCareSince is null && now.Covers(today))));

    /// <summary>The periods that ended, by the records or because the day has come.</summary>
    public IEnumerable<PeriodOfCare> EndedIn(Child child, DateOnly today) =>
        child.PeriodsOfCare.Where(now => now.Until <= today && (!Knew(now) || (InCareSince is { } since && now.From <= since && since < now.Until)));

    private bool Knew(PeriodOfCare now) => Care.Any(then => then.From < (now.Until ?? DateOnly.MaxValue) && now.From < (then.Until ?? DateOnly.MaxValue));
}
