using System.Text;
using Shouldly;
using VirtualSchool.Training.Calendar;
using Xunit;

namespace VirtualSchool.Training.Tests.Domain;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    private static CalendarEntry Entry { get; } = new("one@council.example", 3, new(2027, 1, 14), new(9, 30), new(12, 30), "Emotion coaching; naming feelings, before solving problems \\ – für alle, die mit unseren Kindern arbeiten")
    {
        Where = "Assembly Rooms, DE1 3AH",
        Words = "Line one\nLine two",
        Organiser = "training@council.example",
        Attendee = "ada@school.example",
    };

    [Fact]
    public void Request_HasWhatCalendarsAskFor()
    {
        var file = Unfolded(CalendarFile.Request(Entry, Now));
        foreach (var line in new[]
        {
            "METHOD:REQUEST", "UID:one@council.example", "SEQUENCE:3", "DTSTART;TZID=Europe/London:20270114T093000", "DTEND;TZID=Europe/London:20270114T123000", "TZID:Europe/London",
            "DTSTAMP:20261122T100000Z", "LOCATION:Assembly Rooms\\, DE1 3AH", "DESCRIPTION:Line one\\nLine two", "ORGANIZER:mailto:training@council.example", "STATUS:CONFIRMED",
            "SUMMARY:Emotion coaching\\; naming feelings\\, before solving problems \\\\ – für alle\\, die mit unseren Kindern arbeiten",
        }) file.ShouldContain($"\r\n{line}\r\n");
    }

    [Fact]
    public void Lines_AreFoldedAfter75Octets_AndEndInCrLf()
    {
        var file = CalendarFile.Request(Entry, Now);
        file.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        file.Split("\r\n").Max(l => Encoding.UTF8.GetByteCount(l)).ShouldBe(75);
    }

    [Fact]
    public void Cancel_SaysSo() => CalendarFile.Cancel(Entry, Now).ShouldSatisfyAllConditions(f => f.ShouldContain("METHOD:CANCEL"), f => f.ShouldContain("STATUS:CANCELLED"));

    [Fact]
    public void Feed_AsksNobodyToCome()
    {
        var file = CalendarFile.Feed([Entry with { Attendee = null }, Entry with { Attendee = null, Uid = "two@council.example" }], "Training", Now);
        file.ShouldContain("METHOD:PUBLISH");
        file.ShouldNotContain("ATTENDEE");
        file.Split("BEGIN:VEVENT").Length.ShouldBe(3);
    }

    private static string Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal);
}
