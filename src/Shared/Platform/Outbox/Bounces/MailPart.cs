namespace VirtualSchool.Platform.Outbox.Bounces;

/// <summary>A mail, or one of its parts: fields by name, and the rest as it stands (RFC 5322, RFC 2046). Reads whatever bytes come; what is no mail has no fields.</summary>
internal sealed class MailPart
{
    private const int MostParts = 20;
    private const int LongestField = 2000;
    private readonly Dictionary<string, string> _fields;
    private readonly string _body;

    private MailPart(Dictionary<string, string> fields, string body) => (_fields, _body) = (fields, body);

    /// <summary>"multipart/report", in small letters; "text/plain" when it does not say.</summary>
    public string Type => (Field("Content-Type") ?? "text/plain").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The blocks of fields that stand in the body, each ended by an empty line; the first twenty.</summary>
    public IReadOnlyList<MailPart> Blocks => [.. _body.Split("\n\n", MostParts + 1, StringSplitOptions.RemoveEmptyEntries).Take(MostParts).Select(b => Read(b.TrimStart('\n')))];

    /// <summary>The mail that stands in the body.</summary>
    public MailPart Inner => Read(_body.TrimStart('\n'));

    /// <summary>The parts of a multipart body.</summary>
    public IReadOnlyList<MailPart> Parts => Boundary is { Length: > 0 } boundary
        ? [.. $"\n{_body}".Split($"\n--{boundary}").Skip(1).TakeWhile(p => !p.StartsWith("--", StringComparison.Ordinal)).Take(MostParts).Select(p => Read(p.TrimStart(' ', '\t').TrimStart('\n')))]
        : [];

    private string? Boundary => Field("Content-Type")?.Split(';').Skip(1).Select(p => p.Trim()).FirstOrDefault(p => p.StartsWith("boundary=", StringComparison.OrdinalIgnoreCase))?[9..].Trim('"');

    public static MailPart Read(string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var (at, last) = (0, (string?)null);
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found : text.Length;
            var line = text[at..end];
            if (line.Length == 0 || !Take(line, fields, ref last)) break;
            at = Math.Min(end + 1, text.Length);
        }

        return new MailPart(fields, text[at..]);
    }

    /// <summary>What a field says, on one line; null when there is none.</summary>
    public string? Field(string name) => _fields.GetValueOrDefault(name);

    // A line that begins with a space goes on with the field before it.
    private static bool Take(string line, Dictionary<string, string> fields, ref string? last)
    {
        if (line[0] is ' ' or '\t')
        {
            if (last is null) return false;
            if (fields[last].Length < LongestField) fields[last] += " " + line.Trim();
            return true;
        }

        if (line.IndexOf(':') is not (> 0 and var colon)) return false;
        last = line[..colon].Trim();
        if (!fields.TryAdd(last, line[(colon + 1)..].Trim())) last = null;
        return true;
    }
}
