using Microsoft.Extensions.Options;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Calendar;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Letters;

/// <summary>Letters about bookings, in the running command; entries for the calendar go with them, and the booking remembers which.</summary>
internal sealed class BookingPost(IOutbox outbox, OfferingEntries entries, IOptions<CouncilSettings> council, TimeProvider clock)
{
    private string Mine => $"{council.Value.Address}/book/mine";

    public void Confirmed(BookedEvent booked, string? because = null) => Send(booked, $"You have a place: {booked.Title}",
        $"""
         {because ?? "You have a place."}

         {Facts(booked)}
         {Before(booked)}
         If you cannot come, please give your place up or send a colleague: {Mine}
         """, Requests(booked));

    public void Held(BookedEvent booked) => Send(booked, $"A place is held for you: {booked.Title}",
        $"""
         We hold a place for you and write again when it is confirmed. Please do not come unless we write that you have a place.

         {Facts(booked)}

         If you do not need it any more, please give it up; while it is only held that costs nothing: {Mine}
         """, []);

    public void Waiting(BookedEvent booked) => Send(booked, $"You are on the waiting list: {booked.Title}",
        $"""
         There is no free place at the moment, and you are on the waiting list. Please do not come unless we write that you have a place. When a place
         comes free and it is your turn, we hold it for you and write to this address.

         {Facts(booked)}

         You can leave the list here: {Mine}
         """, []);

    public void Offered(BookedEvent booked, DateTimeOffset until) => Send(booked, $"A place is free for you: {booked.Title}",
        $"""
         A place has come free, and it is your turn. We hold it for you until {HouseTime.Moment(until)}. Then it goes to the next person.

         Take it or leave it here: {Mine}

         {Facts(booked)}
         """, []);

    public void Lapsed(BookedEvent booked) => Send(booked, $"The place went on: {booked.Title}",
        $"""
         We held a place for you, heard nothing, and have offered it to the next person. You are not on the waiting list any more. To join it again,
         book again: {council.Value.Address}/book/{booked.Offering.Reference}
         """, []);

    public void Ended(BookedEvent booked, string what) => Send(booked, $"You are not expected any more: {booked.Title}",
        $"""
         {what}

         {Facts(booked)}
         """, Cancels(booked, booked.Booking.ToldSessions));

    public void OfferingCancelled(BookedEvent booked) => Send(booked, $"Cancelled: {booked.Title}",
        $"""
         This event will not take place: {booked.Offering.CancelledBecause} Please do not come. You need not do anything, and nothing is charged.

         {Facts(booked)}

         Other dates: {council.Value.Address}/book
         """, Cancels(booked, booked.Booking.ToldSessions));

    public void Changed(BookedEvent booked)
    {
        var gone = booked.Booking.ToldSessions.Except(booked.Sessions.Select(s => s.Id)).ToList();
        Send(booked, $"Changed: {booked.Title}",
            $"""
             When or where this event takes place has changed. This is how it stands now:

             {Facts(booked)}

             If you cannot come any more, please give your place up or send a colleague: {Mine}
             """, [.. Cancels(booked, gone), .. Requests(booked)]);
    }

    public void Reminder(BookedEvent booked, int days) => Send(booked, days <= 1 ? $"Tomorrow: {booked.Title}" : $"In {days} days: {booked.Title}",
        $"""
         We look forward to seeing you.

         {Facts(booked)}
         {Before(booked)}
         If you cannot come, please give your place up or send a colleague: {Mine}
         """, []);

    private void Send(BookedEvent booked, string subject, string words, IReadOnlyList<MailAttachment> files) => outbox.Add(new Mail(null, booked.Email, subject,
        $"""
         Dear {booked.Name},

         {words}

         {council.Value.Council}

         You get this because you, or a colleague for you, booked training with us. Your booking is {booked.Booking.Reference}.
         """, null)
    { Attachments = files });

    private List<MailAttachment> Requests(BookedEvent booked)
    {
        booked.Booking.Tell(booked.Offering.CalendarVersion, booked.Sessions.Select(s => s.Id));
        return [.. booked.Sessions.Select(s => File($"event-{s.Number}.ics", "REQUEST", CalendarFile.Request(entries.For(booked.Booking, booked.Email, booked.Offering, s, booked.Title), clock.GetUtcNow())))];
    }

    private List<MailAttachment> Cancels(BookedEvent booked, IReadOnlyCollection<Guid> sessions)
    {
        var files = sessions.Select((s, i) => File($"cancelled-{i + 1}.ics", "CANCEL", CalendarFile.Cancel(entries.Without(booked.Booking, booked.Email, booked.Offering, s, booked.Title), clock.GetUtcNow()))).ToList();
        booked.Booking.Untell();
        return files;
    }

    private static MailAttachment File(string name, string method, string text) => new(name, $"text/calendar; method={method}", text);

    private static string Facts(BookedEvent booked)
    {
        var lines = new List<string> { booked.Title };
        lines.AddRange(booked.Sessions.Select(s => SessionWords.Line(s, booked.Offering)));
        if (booked.Offering.Venue.JoinLink is { } link && booked.Booking.State == BookingState.Confirmed) lines.Add($"Join here: {link}");
        if (booked.Offering.Price is { } price) lines.Add(booked.Booking.Funding == FundingSource.Credit ? "Paid with credits of your school’s package" : $"Price: {price}");
        return string.Join('\n', lines);
    }

    private static string Before(BookedEvent booked) => booked.PreReading is { } reading ? $"\nBefore you come, please read: {reading}\n" : "";
}
