using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Counter;

/// <summary>Who shows, by the mark in their browser, that an address is theirs.</summary>
internal sealed class VisitBook(TrainingDbContext data, LearnerBook learners, Acting acting, TimeProvider clock)
{
    /// <summary>Null when the mark is nobody's, or its hours are over.</summary>
    public async Task<BookingVisit?> FindAsync(byte[]? mark, CancellationToken cancel)
    {
        if (mark is null || await data.Set<BookingVisit>().SingleOrDefaultAsync(v => v.MarkHash == mark, cancel) is not { } visit) return null;
        return visit.HoldsAt(clock.GetUtcNow()) ? visit : null;
    }

    /// <summary>The visit and whose it is; the log names them for what they change.</summary>
    /// <exception cref="NotFound">The mark is nobody's any more.</exception>
    public async Task<(BookingVisit Visit, Learner Learner)> TakeAsync(byte[]? mark, CancellationToken cancel)
    {
        if (await FindAsync(mark, cancel) is not { LearnerId: { } id } visit) throw new NotFound("visit");
        var learner = await learners.OfAsync(id, cancel);
        Name(learner);
        return (visit, learner);
    }

    /// <summary>The log names them from now on.</summary>
    public void Name(Learner learner) => acting.Shown = new ShownPerson(new PersonId(learner.Id), $"{learner.Name}, by a confirmed address", new HashSet<Role>());

    /// <summary>A booking of theirs, or one that they made for a colleague.</summary>
    public static bool IsTheirs(Booking booking, BookingVisit visit) => booking.LearnerId == visit.LearnerId || booking.BookedBy == visit.Email;
}
