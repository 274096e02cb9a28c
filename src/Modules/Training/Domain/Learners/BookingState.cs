using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Domain.Learners;

/// <summary>Where a booking stands.</summary>
internal enum BookingState
{
    /// <summary>The place is held until it is confirmed.</summary>
    [Display(Name = "Held, not confirmed")]
    Provisional = 1,

    /// <summary>The place is theirs.</summary>
    Confirmed = 2,

    /// <summary>On the waiting list.</summary>
    Waiting = 3,

    /// <summary>A place came free and is held for them until they answer.</summary>
    Offered = 4,

    /// <summary>They did not answer the offer in time.</summary>
    Lapsed = 5,

    /// <summary>They did not want the place that was offered.</summary>
    Declined = 6,

    /// <summary>They, or the organiser, gave the place up.</summary>
    Cancelled = 7,

    /// <summary>A colleague comes instead.</summary>
    Substituted = 8,

    /// <summary>They come to another offering of the course instead.</summary>
    Transferred = 9,
}

/// <summary>What states mean for the places of an offering.</summary>
internal static class BookingStates
{
    /// <summary>States that hold a place.</summary>
    public static readonly BookingState[] Holding = [BookingState.Provisional, BookingState.Confirmed, BookingState.Offered];

    /// <summary>States in which something may still come of it; a learner has one such booking at an offering.</summary>
    public static readonly BookingState[] Live = [BookingState.Provisional, BookingState.Confirmed, BookingState.Waiting, BookingState.Offered];
}
