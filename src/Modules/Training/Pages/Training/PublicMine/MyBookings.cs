using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Letters;

namespace VirtualSchool.Training.Pages.PublicMine;

/// <summary>The bookings of whoever has confirmed an address in this browser, and those that they made for colleagues; null when nobody has.</summary>
/// <param name="Mark">A hash of the mark in the browser.</param>
/// <param name="Reference">One booking alone; null for all.</param>
[AllowEveryone]
internal sealed record MyBookings(byte[]? Mark, string? Reference = null) : IQuery<IReadOnlyList<MyBooking>?>;

/// <summary>A booking as its owner sees it.</summary>
/// <param name="For">The name as it was typed, of a colleague; null for one's own.</param>
/// <param name="IsAhead">True while something may still be done with it.</param>
internal sealed record MyBooking(
    string Reference, string Event, Guid Course, string Title, string? For, BookingState State, string StateWords, IReadOnlyList<string> Sessions, string? JoinLink, DateTimeOffset? OfferedUntil, bool IsAhead, string? Note)
{
    /// <summary>What goes with the course, for those who have a place of their own or had one.</summary>
    public IReadOnlyList<(string Title, string Address)> Resources { get; init; } = [];
}

internal sealed class MyBookingsHandler(TrainingDbContext data, VisitBook visits, TimeProvider clock) : IRequestHandler<MyBookings, IReadOnlyList<MyBooking>?>
{
    private const int DaysBack = 366;

    public async Task<IReadOnlyList<MyBooking>?> Handle(MyBookings query, CancellationToken cancel)
    {
        if (await visits.FindAsync(query.Mark, cancel) is not { } visit) return null;
        var since = clock.Today().AddDays(-DaysBack);
        var rows = await Theirs(visit, query.Reference).Join(data.Set<Offering>().Include(o => o.Sessions), b => b.OfferingId, o => o.Id, (b, o) => new { b, o }).Where(r => r.o.LastDay >= since)
            .Join(data.Set<Course>().Include(c => c.Resources), r => r.o.CourseId, c => c.Id, (r, c) => new { r.b, r.o, c }).AsNoTracking().AsSplitQuery().ToListAsync(cancel);
        return [.. rows.OrderByDescending(r => r.b.IsLive).ThenBy(r => r.o.FirstDay).ThenBy(r => r.b.Reference, StringComparer.Ordinal).Select(r => Row(visit, r.b, r.o, r.c))];
    }

    private IQueryable<Booking> Theirs(BookingVisit visit, string? reference)
    {
        var theirs = data.Set<Booking>().Where(b => (visit.LearnerId != null && b.LearnerId == visit.LearnerId) || b.BookedBy == visit.Email);
        return reference is null ? theirs : theirs.Where(b => b.Reference == reference);
    }

    private MyBooking Row(BookingVisit visit, Booking booking, Offering offering, Course course)
    {
        var ahead = booking.IsLive && offering.State == OfferingState.Published && offering.LastDay >= clock.Today();
        var own = booking.LearnerId == visit.LearnerId;
        var link = ahead && booking.State == BookingState.Confirmed ? offering.JoinLink : null;
        var note = offering.State == OfferingState.Cancelled ? "The event was cancelled." : null;
        return new(booking.Reference, offering.Reference, course.Id, course.Title, own ? null : booking.BookedAs, booking.State, WordsOf(booking),
            [.. Calendar.OfferingEntries.SessionsOf(booking, offering).OrderBy(s => s.On).ThenBy(s => s.Start).Select(s => SessionWords.Line(s, offering))], link, booking.OfferedUntil, ahead, note)
        {
            Resources = own && booking.State == BookingState.Confirmed ? [.. course.Resources.OrderBy(r => r.Place).Select(r => (r.Title, r.Address))] : [],
        };
    }

    private static string WordsOf(Booking booking) => booking.State switch
    {
        BookingState.Provisional => "Held for you, not confirmed yet",
        BookingState.Confirmed => "Place confirmed",
        BookingState.Waiting => "On the waiting list",
        BookingState.Offered => $"Place held until {HouseTime.Moment(booking.OfferedUntil!.Value)}",
        BookingState.Lapsed => "Went to the next person",
        BookingState.Declined => "Declined",
        BookingState.Cancelled => "Cancelled",
        BookingState.Substituted => "Given to a colleague",
        _ => "Moved to another date",
    };
}
