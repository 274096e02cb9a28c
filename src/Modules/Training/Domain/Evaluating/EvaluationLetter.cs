using VirtualSchool.Platform.Keys;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Training.Domain.Evaluating;

/// <summary>A letter that asked for answers, and what its link opens: the answers of one booking at one moment.</summary>
internal sealed class EvaluationLetter
{
    private EvaluationLetter() { }

    /// <param name="number">1 for the first, 2 and 3 for those that ask again.</param>
    /// <param name="code">What stands in the letter; null where the answers are anonymous and it carries the code of the room.</param>
    public EvaluationLetter(Guid booking, Moment moment, int number, string? code, DateTimeOffset now) =>
        (Id, BookingId, Moment, Number, CodeHash, SentAt) = (Guid.CreateVersion7(), booking, moment, number, code is null ? null : Secret.HashOf(code), now);

    public Guid Id { get; private init; }

    public Guid BookingId { get; private init; }

    public Moment Moment { get; private init; }

    public int Number { get; private init; }

    [ValueUnlogged]
    public byte[]? CodeHash { get; private init; }

    public DateTimeOffset SentAt { get; private init; }
}
