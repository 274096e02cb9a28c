using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Domain.SecondFactors;

/// <summary>That somebody's second factor was taken away so that they can make a new one, when, and why; the log says by whom.</summary>
internal sealed class SecondFactorReset(PersonId personId, DateTimeOffset at, string because)
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public PersonId PersonId { get; private set; } = personId;

    public DateTimeOffset At { get; private set; } = at;

    public string Because { get; private set; } = because;
}
