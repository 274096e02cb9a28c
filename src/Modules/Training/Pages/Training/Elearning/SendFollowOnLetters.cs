using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Letters;

namespace VirtualSchool.Training.Pages.Elearning;

/// <summary>Tells those who were at an event, once its last day is over, what e-learning they may take up. Doing it twice sends nothing twice.</summary>
/// <returns>How many letters were sent.</returns>
[AllowSystem]
internal sealed record SendFollowOnLetters : ICommand<int>;

internal sealed class SendFollowOnLettersHandler(TrainingDbContext data, FollowOnOffers offers, FollowOnPost post, TimeProvider clock) : IRequestHandler<SendFollowOnLetters, int>
{
    // After a stand-still, or for an event of long ago, nobody is written to out of the blue.
    private const int TooLate = 14;

    public async Task<int> Handle(SendFollowOnLetters command, CancellationToken cancel)
    {
        var (today, sent) = (clock.Today(), 0);
        foreach (var booking in await Due(today).ToListAsync(cancel))
        {
            var open = (await offers.ToAsync(booking.LearnerId, today, cancel)).Where(o => o.BookingId == booking.Id && o.WhyNoPlace is null).ToList();
            var learner = await data.Set<Learner>().AsNoTracking().Include(l => l.Addresses).FirstAsync(l => l.Id == booking.LearnerId, cancel);
            if (open.Count == 0 || learner.Primary is not { } address) continue;
            post.Offer(learner, address, booking.Reference, open);
            data.Add(new FollowOnLetter(booking.Id, clock.GetUtcNow()));
            sent++;
        }
        return sent;
    }

    // Whoever the register says was there, and has not been told.
    private IQueryable<Booking> Due(DateOnly today) =>
        from booking in data.Set<Booking>().AsNoTracking()
        where booking.State == BookingState.Confirmed && data.Set<Attendance>().Any(a => a.BookingId == booking.Id && a.Kind != AttendanceKind.DidNotCome)
        join offering in data.Set<Offering>() on booking.OfferingId equals offering.Id
        where offering.State == OfferingState.Published && offering.LastDay < today && offering.LastDay >= today.AddDays(-TooLate)
            && data.Set<FollowOn>().Any(f => f.CourseId == offering.CourseId) && !data.Set<FollowOnLetter>().Any(l => l.BookingId == booking.Id)
        orderby booking.Reference
        select booking;
}
