namespace VirtualSchool.Training.Domain.Learners;

/// <summary>Two bookings of one person at one event: one stays, and takes over what the other has.</summary>
internal sealed record BookedTwice(Booking Stays, Booking Ends)
{
    private static readonly BookingState[] NearestToAPlace = [BookingState.Confirmed, BookingState.Provisional, BookingState.Offered, BookingState.Waiting];

    /// <summary>The one on which a certificate or a qualification hangs stays, else the one with which they came to more, else the one nearer to a place, else the older.</summary>
    /// <param name="isCertified">True when a certificate stands on the booking, or the qualification route was begun with it.</param>
    /// <param name="came">To how many sessions the register says that they came with it.</param>
    public static BookedTwice Of(Booking one, Booking other, Func<Booking, bool> isCertified, Func<Booking, int> came)
    {
        var ordered = new[] { one, other }.OrderByDescending(isCertified).ThenByDescending(came).ThenBy(b => Array.IndexOf(NearestToAPlace, b.State)).ThenBy(b => b.JoinedAt).ThenBy(b => b.Id).ToList();
        return new BookedTwice(ordered[0], ordered[1]);
    }
}
