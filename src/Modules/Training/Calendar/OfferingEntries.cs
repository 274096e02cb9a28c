using Microsoft.Extensions.Options;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Calendar;

/// <summary>The sessions of an offering as calendar entries.</summary>
internal sealed class OfferingEntries(IOptions<CouncilSettings> council, IOptions<MailSettings> mail)
{
    private string Host => new Uri(council.Value.Address).Host;

    private string Organiser => council.Value.HelpEmail ?? mail.Value.From ?? $"training@{Host}";

    /// <summary>For the calendar of somebody who comes, with the link to join by.</summary>
    public CalendarEntry For(Booking booking, string email, Offering offering, Session session, string title)
    {
        var venue = session.Venue.IsKnown ? session.Venue : offering.Venue;
        return new(Uid(booking, session.Id), offering.CalendarVersion, session.On, session.Start, session.End, session.Topic is { } topic ? $"{title}: {topic}" : title)
        {
            Where = venue.InWords,
            Words = venue.JoinLink is { } link ? $"Join here: {link}" : null,
            Address = $"{council.Value.Address}/book/mine",
            Organiser = Organiser,
            Attendee = email,
        };
    }

    /// <summary>For taking an entry out that stood in somebody's calendar, also of a session that is no more.</summary>
    public CalendarEntry Without(Booking booking, string email, Offering offering, Guid session, string title)
    {
        var known = offering.Sessions.FirstOrDefault(s => s.Id == session);
        return new(Uid(booking, session), offering.CalendarVersion + 1, known?.On ?? offering.FirstDay ?? new DateOnly(2026, 1, 1), known?.Start ?? new TimeOnly(9, 0), known?.End ?? new TimeOnly(10, 0), title)
        {
            Organiser = Organiser,
            Attendee = email,
        };
    }

    /// <summary>For everybody's calendar: no link to join by.</summary>
    public CalendarEntry Public(Offering offering, Session session, string title) =>
        new($"{session.Id:N}@{Host}", offering.CalendarVersion, session.On, session.Start, session.End, title)
        {
            Where = (session.Venue.IsKnown ? session.Venue : offering.Venue).InWords,
            Address = $"{council.Value.Address}/book/{offering.Reference}",
            Organiser = Organiser,
        };

    /// <summary>The sessions to which somebody with this booking is expected.</summary>
    public static IReadOnlyList<Session> SessionsOf(Booking booking, Offering offering) => [.. offering.Sessions.Where(s => s.GroupId is null || s.GroupId == booking.GroupId)];

    private string Uid(Booking booking, Guid session) => $"{session:N}-{booking.Id:N}@{Host}";
}
