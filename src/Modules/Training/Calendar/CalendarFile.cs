using System.Globalization;

namespace VirtualSchool.Training.Calendar;

/// <summary>Calendar files: one that asks a calendar to take an entry, one that takes it out again, and a feed (RFC 5546).</summary>
internal static class CalendarFile
{
    /// <summary>Takes or changes one entry.</summary>
    public static string Request(CalendarEntry entry, DateTimeOffset now) => Whole("REQUEST", file => Event(file, entry, now, "CONFIRMED"));

    /// <summary>Takes one entry out.</summary>
    public static string Cancel(CalendarEntry entry, DateTimeOffset now) => Whole("CANCEL", file => Event(file, entry, now, "CANCELLED"));

    /// <summary>Everything that anybody may know of.</summary>
    public static string Feed(IEnumerable<CalendarEntry> entries, string name, DateTimeOffset now) => Whole("PUBLISH", file =>
    {
        file.Words("X-WR-CALNAME", name);
        foreach (var entry in entries) Event(file, entry, now, "CONFIRMED");
    });

    private static string Whole(string method, Action<CalendarText> fill)
    {
        var file = new CalendarText().Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", "-//VirtualSchool//Training//EN").Line("CALSCALE", "GREGORIAN").Line("METHOD", method);
        Zone(file);
        fill(file);
        return file.Line("END", "VCALENDAR").ToString();
    }

    // Summer Time Order 2002: from the last Sunday of March to the last Sunday of October, at 01:00 Greenwich time.
    private static void Zone(CalendarText file) => file
        .Line("BEGIN", "VTIMEZONE").Line("TZID", "Europe/London")
        .Line("BEGIN", "DAYLIGHT").Line("DTSTART", "19960331T010000").Line("TZOFFSETFROM", "+0000").Line("TZOFFSETTO", "+0100").Line("TZNAME", "BST").Line("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU").Line("END", "DAYLIGHT")
        .Line("BEGIN", "STANDARD").Line("DTSTART", "19961027T020000").Line("TZOFFSETFROM", "+0100").Line("TZOFFSETTO", "+0000").Line("TZNAME", "GMT").Line("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU").Line("END", "STANDARD")
        .Line("END", "VTIMEZONE");

    private static void Event(CalendarText file, CalendarEntry entry, DateTimeOffset now, string status)
    {
        file.Line("BEGIN", "VEVENT").Line("UID", entry.Uid).Moment("DTSTAMP", now).Line("SEQUENCE", entry.Version.ToString(CultureInfo.InvariantCulture))
            .Local("DTSTART", entry.On, entry.Start).Local("DTEND", entry.On, entry.End).Words("SUMMARY", entry.Title).Words("LOCATION", entry.Where).Words("DESCRIPTION", entry.Words);
        if (entry.Address is { } address) file.Line("URL", address);
        file.Line("ORGANIZER", $"mailto:{entry.Organiser}");
        if (entry.Attendee is { } attendee) file.Line("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE", $"mailto:{attendee}");
        file.Line("STATUS", status).Line("END", "VEVENT");
    }
}
