using System.Globalization;
using System.Text;

namespace VirtualSchool.Training.Calendar;

/// <summary>Writes iCalendar text: lines end in CR LF, are folded after 75 octets, and carry no bare comma, semicolon or line break (RFC 5545, 3.1 and 3.3.11).</summary>
internal sealed class CalendarText
{
    private const int MostOctets = 75;
    private readonly StringBuilder _text = new();

    /// <summary>Adds a line whose value is told as it stands.</summary>
    public CalendarText Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }
            _text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        _text.Append("\r\n");
        return this;
    }

    /// <summary>Adds a line whose value is free text; nothing when it is empty.</summary>
    public CalendarText Words(string name, string? value) => string.IsNullOrEmpty(value) ? this : Line(name, Escaped(value));

    public CalendarText Moment(string name, DateTimeOffset instant) => Line(name, instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    public CalendarText Local(string name, DateOnly day, TimeOnly time) =>
        Line($"{name};TZID=Europe/London", day.ToDateTime(time).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture));

    public override string ToString() => _text.ToString();

    private static string Escaped(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");
}
