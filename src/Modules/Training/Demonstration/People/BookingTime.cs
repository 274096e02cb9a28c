using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Demonstration.People;

/// <summary>When people booked: after booking opened, before the event and before today; who waits came last.</summary>
internal static class BookingTime
{
    public static DateTimeOffset Of(Offering offering, DateOnly today, BookingState state, Random dice)
    {
        var last = new[] { today, offering.FirstDay!.Value }.Min().AddDays(-1);
        var first = new[] { offering.PublishedAt!.Value.ToLondonDate().AddDays(1), last }.Min();
        var (day, hour) = state == BookingState.Waiting ? (last, 19) : (dice.Day(first, last), dice.Next(8, 18));
        return London.StartOf(day).AddHours(hour).AddMinutes(dice.Next(60));
    }
}
