using System.Text;

namespace VirtualSchool.EndToEndTests.BadInput;

/// <summary>What nobody should type into any box, as bytes of a form: not all of it is text.</summary>
internal static class BadValues
{
    private static readonly Func<Random, string>[] Texts =
    [
        _ => "", _ => " ", _ => "\r\n\t", _ => "\0", _ => "a\0b", _ => "\u0001\u0008\u001b[31m\u007f\u0085", _ => "\u202Egnirts\u2066", _ => "👧🏽\u200D🏫", _ => "Z\u0351\u0352\u0353algo", _ => "\uFFFE\uFFFF",
        r => new string('x', r.Next(300, 12_000)), r => string.Concat(Enumerable.Repeat("é👧", r.Next(300, 3_000))), r => new string('\n', r.Next(300, 3_000)),
        _ => "-1", _ => "0", _ => "99999999999999999999999999", _ => "-9223372036854775809", _ => "2147483648", _ => "1e309", _ => "NaN", _ => "-Infinity", _ => "0x1F", _ => "1,5", _ => "£12.345", _ => "٣٤", _ => "1_000", _ => "12.3456789012345678901234567890",
        _ => "2026-02-31", _ => "31/02/2026", _ => "0001-01-01", _ => "9999-12-31", _ => "1752-09-03", _ => "275760-09-13", _ => "01/13/2026", _ => "today", _ => "25:61",
        _ => $"{Guid.Empty}", r => $"{Id(r)}", _ => "not-an-identity", _ => "P26-9999", _ => "P99999999999-1", _ => "999999", _ => "SocialWorker,Head", _ => "99", _ => "true,false", _ => "on", _ => "null", _ => "undefined",
        _ => "<script>alert(1)</script>", _ => "'; drop table platform.log_entry; --", _ => "%s%n%x", _ => "../../../etc/passwd", _ => "{{7*7}}${7*7}", _ => "=cmd|'/c calc'!A1", _ => "{\"a\":[1,2,{\"b\":null}]}", _ => "[]", _ => "//evil.example", _ => "javascript:alert(1)",
        _ => "a@b", _ => "two@at@signs.example", _ => "\"quoted local\"@example.org", _ => new string('a', 250) + "@example.org", _ => "ada@example.org\r\nBcc: all@example.org",
    ];

    private static readonly string[] Bytes = ["%FF%FE", "%C0%80", "%ED%A0%80", "%F4%90%80%80", "%00", "%", "%zz", "%u0000", "+%2B+"];

    /// <summary>A bad value as a form carries it.</summary>
    public static string Encoded(Random dice) => dice.Next(8) == 0 ? dice.Of(Bytes) : Uri.EscapeDataString(Text(dice));

    public static string Text(Random dice) => dice.Of(Texts)(dice);

    public static Guid Id(Random dice)
    {
        var bytes = new byte[16];
        dice.NextBytes(bytes);
        return new Guid(bytes);
    }

    public static T Of<T>(this Random dice, IReadOnlyList<T> choices) => choices[dice.Next(choices.Count)];

    /// <summary>Bytes as they come.</summary>
    public static byte[] Noise(Random dice, int most)
    {
        var bytes = new byte[dice.Next(1, most)];
        dice.NextBytes(bytes);
        return bytes;
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
