using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Counter;

/// <summary>Books what somebody wished before they had shown whose address it is.</summary>
internal sealed class WishBook(BookingCounter counter, Booker booker)
{
    /// <summary>What comes of it is kept with the visit in a sentence: the address is confirmed also when there is no place.</summary>
    public async Task FulfilAsync(BookingVisit visit, BookingWish wish, Learner learner, CancellationToken cancel)
    {
        try
        {
            var at = await counter.OpenToBookAsync(wish.Reference, cancel);
            var booking = await booker.BookAsync(at, learner, wish.Form.Facts, visit.Email, byHand: false, cancel);
            visit.Answer(OutcomeWords.Of(booking, at.Course.Title));
        }
        catch (Refusal refused)
        {
            // Refused before anything was changed: see Booker.
            visit.Answer(refused.Message);
        }
    }
}

/// <summary>What came of a booking, in a sentence.</summary>
internal static class OutcomeWords
{
    public static string Of(Booking booking, string title) => booking.State switch
    {
        BookingState.Confirmed => $"You have a place at “{title}”. A letter with an entry for your calendar is on its way.",
        BookingState.Provisional => $"We hold a place at “{title}” for you, and write as soon as it is confirmed. Please do not come before.",
        _ => $"“{title}” is full, and you are on the waiting list. We write as soon as it is your turn.",
    };
}
