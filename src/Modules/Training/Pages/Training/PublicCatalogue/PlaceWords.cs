using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.BookingRules;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.PublicCatalogue;

/// <summary>How many places are left, in words.</summary>
internal static class PlaceWords
{
    public static string Of(Offering offering, int taken, int waiting, DateOnly today)
    {
        if (offering.State == OfferingState.Cancelled) return "Cancelled";
        if (offering.BookingOpensOn > today) return $"Booking opens on {Words.Day(offering.BookingOpensOn)}";
        if (BookingDays.WhyClosed(offering, today, byHand: false) is not null) return "Booking has closed";
        var left = Math.Max(0, offering.Capacity - taken);
        var places = left == 0 || waiting > 0 ? Full(waiting) : $"{Words.Count(left, "place")} left";
        return offering.Door == OfferingDoor.ByInvitation ? $"By invitation; {places.ToLowerInvariant()}" : places;
    }

    private static string Full(int waiting) => waiting == 0 ? "Full; there is a waiting list" : $"Full; {waiting} on the waiting list";
}
