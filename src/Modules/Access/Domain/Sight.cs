using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain;

/// <summary>One period in which a person may see a child in a role: from its first day to the day before <see cref="Until"/>.</summary>
internal sealed class Sight
{
    private Sight() { }

    public Sight(PersonId person, ChildId child, Role role, DateOnly from, DateOnly? until, string because)
    {
        PersonId = person;
        ChildId = child;
        Role = role;
        From = from;
        Until = until;
        Because = because;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public PersonId PersonId { get; private set; }

    public ChildId ChildId { get; private set; }

    public Role Role { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? Until { get; private set; }

    public string Because { get; private set; } = "";

    public string? EndedBecause { get; private set; }

    /// <summary>The end that it had before the record was sealed; null when it had none, or when no seal has cut it short.</summary>
    [ValueRestricted]
    public DateOnly? UntilBeforeSeal { get; private set; }

    public bool IsEffectiveOn(DateOnly day) => From <= day && (Until is null || day < Until);

    /// <summary>True when the two periods overlap or touch, so that one period can say both.</summary>
    public bool Meets(DateOnly from, DateOnly? until) => (Until is null || from <= Until) && (until is null || From <= until);

    /// <summary>Grows to cover the other period as well.</summary>
    public void Join(DateOnly from, DateOnly? until, string because)
    {
        if (from < From)
            From = from;
        if (Until is null || (until is not null && until <= Until))
            return;
        (Until, Because, EndedBecause) = (until, because, null);
    }

    public void End(DateOnly on, string because)
    {
        if (Until is not null && Until <= on)
            return;
        Until = on < From ? From : on;
        EndedBecause = because;
    }

    /// <summary>Ends, and remembers until when it would have gone on.</summary>
    public void EndBySeal(DateOnly on, string because)
    {
        UntilBeforeSeal = Until;
        End(on, because);
    }

    /// <summary>The seal came off: what was left of it is left again.</summary>
    /// <returns>A period of its own, or null when this one goes on.</returns>
    public Sight? Resume(DateOnly from)
    {
        var until = UntilBeforeSeal;
        UntilBeforeSeal = null;
        if (!Meets(from, until)) return new Sight(PersonId, ChildId, Role, from, until, Because);
        Join(from, until, Because);
        return null;
    }
}
