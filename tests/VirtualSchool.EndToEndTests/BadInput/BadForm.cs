using System.Net.Http.Headers;
using System.Text;
using Box = System.Collections.Generic.KeyValuePair<string, string>;

namespace VirtualSchool.EndToEndTests.BadInput;

/// <summary>A form of the service, spoilt in one of many ways.</summary>
internal static class BadForm
{
    private const string Token = "__form";

    private static readonly string[] Kinds =
        ["text/plain", "application/json", "application/xml", "multipart/form-data", "multipart/form-data; boundary=\"\"", "application/x-www-form-urlencoded; charset=utf-7", "application/octet-stream", "image/svg+xml", "application/x-www-form-urlencoded; charset=nonsense"];

    private static readonly (string Way, Func<Random, List<Box>, HttpContent> Spoil)[] Ways =
    [
        ("one bad box", (dice, boxes) => Urlencoded(With(boxes, dice.Next(boxes.Count), BadValues.Encoded(dice)))),
        ("one bad box", (dice, boxes) => Urlencoded(With(boxes, dice.Next(boxes.Count), BadValues.Encoded(dice)))),
        ("every box bad", (dice, boxes) => Urlencoded(boxes.Select(b => (b.Key, b.Key == Token ? Uri.EscapeDataString(b.Value) : BadValues.Encoded(dice))))),
        ("every box bad", (dice, boxes) => Urlencoded(boxes.Select(b => (b.Key, b.Key == Token ? Uri.EscapeDataString(b.Value) : BadValues.Encoded(dice))))),
        ("a box missing", (dice, boxes) => Urlencoded(Encoded(boxes).Where((_, i) => i != dice.Next(boxes.Count)))),
        ("all but the token missing", (_, boxes) => Urlencoded(Encoded(boxes).Where(b => b.Name == Token))),
        ("a box twice", (dice, boxes) => Urlencoded(Encoded(boxes).Append((dice.Of(boxes).Key, BadValues.Encoded(dice))))),
        ("a box a hundred times", (dice, boxes) => Urlencoded(Encoded(boxes).Concat(Enumerable.Repeat((dice.Of(boxes).Key, "1"), 100)))),
        ("boxes inside boxes", (dice, boxes) => Urlencoded(Encoded(boxes).Concat(Nested(dice, dice.Of(boxes).Key)))),
        ("one bad box", (dice, boxes) => Urlencoded(With(boxes, dice.Next(boxes.Count), BadValues.Encoded(dice)))),
        ("one bad box", (dice, boxes) => Urlencoded(With(boxes, dice.Next(boxes.Count), BadValues.Encoded(dice)))),
        ("every box bad", (dice, boxes) => Urlencoded(boxes.Select(b => (b.Key, b.Key == Token ? Uri.EscapeDataString(b.Value) : BadValues.Encoded(dice))))),
        ("parts", (dice, boxes) => Parts(With(boxes, dice.Next(boxes.Count), null).Select(b => (b.Name, b.Name == Token ? Uri.UnescapeDataString(b.Value) : BadValues.Text(dice))))),
        ("no token", (_, boxes) => Urlencoded(Encoded(boxes).Where(b => b.Name != Token))),
        ("another token", (dice, boxes) => Urlencoded(Encoded(boxes).Select(b => b.Name == Token ? (Token, BadValues.Encoded(dice)) : b))),
        ("a kept form that nobody kept", (dice, boxes) => Urlencoded(Encoded(boxes).Append(("Kept", BadValues.Encoded(dice))))),
        ("another kind of content", (dice, boxes) => Typed(string.Join('&', Encoded(boxes).Select(b => $"{b.Name}={b.Value}")), dice.Of(Kinds))),
        ("JSON", (dice, _) => Typed(dice.Of(["{\"Input\":{\"Name\":null}}", "[[[[[[", "{\"__proto__\":{}}", "null"]), "application/json")),
        ("rubbish", (dice, _) => Typed(dice.Of(["&&&===&&", "%%%=%&%=", "a[b[c[d]=e", "=", "__form", "\0\0"]), "application/x-www-form-urlencoded")),
        ("parts", (dice, boxes) => Parts(With(boxes, dice.Next(boxes.Count), null).Select(b => (b.Name, b.Name == Token ? Uri.UnescapeDataString(b.Value) : BadValues.Text(dice))))),
        ("parts cut off", (dice, boxes) => CutOff(dice, boxes)),
        ("half characters", (_, boxes) => Typed(Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(string.Join('&', boxes.Select(b => $"{b.Key}=\uD800x")))), "application/x-www-form-urlencoded; charset=utf-16", Encoding.Unicode)),
    ];

    /// <summary>Spoils a form.</summary>
    /// <param name="dice">By which it is chosen how.</param>
    /// <param name="boxes">What the form sends when nobody spoils it, its token among them.</param>
    public static (string Way, HttpContent Content) Spoil(Random dice, List<Box> boxes)
    {
        if (dice.Next(1000) == 0) return ("ten thousand boxes", Urlencoded(Encoded(boxes).Concat(Enumerable.Range(0, 10_000).Select(i => ($"k{i}", "v")))));
        var (way, spoil) = dice.Of(Ways);
        return (way, spoil(dice, boxes));
    }

    private static IEnumerable<(string Name, string Value)> Encoded(List<Box> boxes) => boxes.Select(b => (b.Key, Uri.EscapeDataString(b.Value)));

    private static IEnumerable<(string Name, string Value)> With(List<Box> boxes, int spoilt, string? value) =>
        Encoded(boxes).Select((b, i) => i == spoilt && b.Name != Token && value is not null ? (b.Name, value) : b);

    private static IEnumerable<(string, string)> Nested(Random dice, string name) => dice.Of(
    [
        new[] { ($"{name}[0]", "1"), ($"{name}[1].x", "2") }, [($"{name}.{name}.{name}", "1")], [($"{name}[", "1"), ($"{name}]", "2")], [($"{name}[{BadValues.Id(dice)}]", "1")],
        [.. Enumerable.Range(0, 40).Select(i => (string.Concat(Enumerable.Repeat($"{name}[0].", i + 1)), "1"))], [($"{name}.index", "0"), ($"{name}[99999999]", "1")], [("", "1"), (".", "2"), ("[0]", "3")],
    ]);

    private static HttpContent Urlencoded(IEnumerable<(string Name, string Value)> boxes) =>
        Typed(string.Join('&', boxes.Select(b => $"{Uri.EscapeDataString(b.Name)}={b.Value}")), "application/x-www-form-urlencoded");

    private static ByteArrayContent Typed(string text, string kind, Encoding? encoding = null)
    {
        var content = new ByteArrayContent((encoding ?? Encoding.UTF8).GetBytes(text));
        content.Headers.TryAddWithoutValidation("Content-Type", kind);
        return content;
    }

    private static MultipartFormDataContent Parts(IEnumerable<(string Name, string Value)> boxes)
    {
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in boxes)
        {
            var part = new ByteArrayContent(BadValues.Utf8(value));
            part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"" };
            parts.Add(part);
        }
        return parts;
    }

    private static ByteArrayContent CutOff(Random dice, List<Box> boxes)
    {
        var whole = string.Concat(boxes.Select(b => $"--cut\r\nContent-Disposition: form-data; name=\"{b.Key}\"\r\n\r\n{b.Value}\r\n")) + "--cut--\r\n";
        return Typed(whole[..dice.Next(whole.Length)], "multipart/form-data; boundary=cut");
    }
}
