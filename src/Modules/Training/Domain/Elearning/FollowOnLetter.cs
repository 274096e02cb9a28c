namespace VirtualSchool.Training.Domain.Elearning;

/// <summary>That somebody was told, after an event, of the e-learning that follows it. Nobody is told twice of one booking.</summary>
internal sealed class FollowOnLetter
{
    private FollowOnLetter() { }

    public FollowOnLetter(Guid booking, DateTimeOffset now) => (BookingId, SentAt) = (booking, now);

    public Guid BookingId { get; private init; }

    public DateTimeOffset SentAt { get; private init; }
}
