using System.Collections.Frozen;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Standing;

/// <summary>Where one person stands: name, session stamp, second factor, and the periods of their roles and sights, from which any day is answered.</summary>
internal sealed class PersonStanding(
    PersonId id, string name, Guid stamp, IReadOnlyList<RolePeriod> roles, IReadOnlyList<SightHeld> sights, SealedFrom sealedRecords, bool hasApp, bool hasPasskey, IReadOnlyList<SecondFactorRule> rules, IReadOnlySet<Guid> endedSessions)
{
    private OnDay? _latest;
    private Opening? _opened;

    public PersonId Id => id;

    public string Name => name;

    public Guid SessionStamp => stamp;

    public bool HasApp => hasApp;

    public bool HasPasskey => hasPasskey;

    public bool HasEnded(Guid session) => endedSessions.Contains(session);

    public IReadOnlySet<Role> RolesOn(DateOnly day) => On(day).Roles;

    /// <summary>Whom the person sees at that moment, which lies on that day. Sealed records are open to heads alone, and for a while.</summary>
    public VisibleChildren SightAt(DateTimeOffset now, DateOnly day)
    {
        var sight = On(day).Sight;
        if (!sight.IsAll || sealedRecords.Opened.Count == 0) return sight;
        var open = sealedRecords.Opened.Count(o => o.Until > now);
        if (_opened is not { } known || known.Open != open) _opened = known = new Opening(open, sealedRecords.SightAt(now));
        return known.Sight;
    }

    /// <summary>True when the person may not do without a second factor on that day.</summary>
    public bool MustHaveSecondFactor(DateOnly day) => On(day).MustHaveSecondFactor;

    /// <summary>True when somebody who has shown this much is let in as this person: whoever has an app is asked for its code.</summary>
    public bool IsShownBy(Proof proof, DateOnly day) => proof != Proof.Password || !(hasApp || MustHaveSecondFactor(day));

    private OnDay On(DateOnly day)
    {
        if (_latest is { } known && known.Day == day)
            return known;
        var held = roles.Where(r => r.IsHeldOn(day)).Select(r => r.Role).ToFrozenSet();
        var sight = Permission.Of(held, sights, day, sealedRecords.Rest);
        return _latest = new OnDay(day, held, sight, SecondFactorRule.Demands(rules, held, sight.IsAll || sight.Ids.Length > 1, day));
    }

    private sealed record Opening(int Open, VisibleChildren Sight);

    private sealed record OnDay(DateOnly Day, FrozenSet<Role> Roles, VisibleChildren Sight, bool MustHaveSecondFactor);
}

/// <summary>One period of a role.</summary>
internal readonly record struct RolePeriod(Role Role, DateOnly From, DateOnly? Until)
{
    public bool IsHeldOn(DateOnly day) => From <= day && (Until is null || day < Until);
}
