using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain;

/// <summary>A child whose record nobody sees any more, because they were adopted.</summary>
internal sealed class SealedRecord
{
    public required ChildId ChildId { get; init; }

    [ValueRestricted]
    public required DateOnly SealedOn { get; set; }

    /// <summary>The day on which the seal was taken off again, because the adoption was recorded by mistake; null while it holds.</summary>
    [ValueRestricted]
    public DateOnly? TakenOffOn { get; set; }
}

/// <summary>A sealed record that was opened to one person for a while, and why. Never changed, never removed.</summary>
internal sealed class SealedRecordOpening
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required ChildId ChildId { get; init; }

    public required PersonId PersonId { get; init; }

    /// <summary>Kept in the log too, where the head reads it; no history shows it: the record may be unsealed again, and the reason tells why it was sealed.</summary>
    [ValueRestricted, OpeningReason]
    public required string Reason { get; init; }

    [ValueRestricted]
    public required DateTimeOffset At { get; init; }

    [ValueRestricted]
    public required DateTimeOffset Until { get; init; }
}
