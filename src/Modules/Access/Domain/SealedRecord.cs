using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain;

/// <summary>A child whose record nobody sees any more, because they were adopted.</summary>
internal sealed class SealedRecord
{
    public required ChildId ChildId { get; init; }

    [ValueRestricted]
    public required DateOnly SealedOn { get; init; }
}

/// <summary>A sealed record that was opened to one person for a while, and why. Never changed, never removed.</summary>
internal sealed class SealedRecordOpening
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required ChildId ChildId { get; init; }

    public required PersonId PersonId { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateTimeOffset Until { get; init; }
}
