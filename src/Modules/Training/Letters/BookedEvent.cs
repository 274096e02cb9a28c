using VirtualSchool.Training.Calendar;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Letters;

/// <summary>A booking with all that a letter about it tells.</summary>
internal sealed record BookedEvent(Booking Booking, Learner Learner, Offering Offering, Course Course)
{
    public string Name => Booking.BookedAs.Length > 0 ? Booking.BookedAs : Learner.Name;

    /// <summary>Where letters go; where they booked from as long as they have no address of their own.</summary>
    public string Email => Learner.Primary?.Email ?? Booking.BookedBy;

    public string Title => Course.Title;

    public string? PreReading => Course.PreReading;

    public IReadOnlyList<Session> Sessions => OfferingEntries.SessionsOf(Booking, Offering);
}
