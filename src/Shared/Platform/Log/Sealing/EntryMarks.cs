using System.Security.Cryptography;

namespace VirtualSchool.Platform.Log.Sealing;

/// <summary>
/// The keyed mark of a line: HMAC-SHA256 over everything that the line says, shortened. A line that was altered no longer fits its mark, and
/// nobody without the key can write a line that has one. Not for several threads at once.
/// </summary>
internal sealed class EntryMarks : IDisposable
{
    /// <summary>How long a mark is in the line itself.</summary>
    public const int Length = 16;

    /// <summary>How much of it the block keeps for each line.</summary>
    public const int Kept = 8;

    private const byte Form = 1;
    private readonly LogKey _key;
    private readonly MemoryStream _bytes = new(512);
    private readonly BinaryWriter _writer;

    public EntryMarks(LogKey key) => (_key, _writer) = (key, new BinaryWriter(_bytes));

    public byte[] Of(LogEntry entry)
    {
        Span<byte> mark = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key.Bytes, Said(entry), mark);
        return mark[..Length].ToArray();
    }

    public void Dispose() => _writer.Dispose();

    private ReadOnlySpan<byte> Said(LogEntry entry)
    {
        _bytes.SetLength(0);
        _writer.Write(Form);
        Write(entry.Key);
        _writer.Write(entry.At.UtcTicks / TimeSpan.TicksPerMicrosecond);
        Write(entry.Person);
        foreach (var text in (ReadOnlySpan<string?>)[entry.PersonName, entry.Roles, entry.Kind, entry.What, entry.Subject, entry.Record]) Write(text);
        _writer.Write(entry.Children.Length);
        foreach (var child in entry.Children) Write(child);
        _writer.Write(entry.Commitment?.Length ?? -1);
        _writer.Write(entry.Commitment ?? []);
        return _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length);
    }

    private void Write(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        _writer.Write(bytes);
    }

    // A text says first whether it is there and how long it is, so that no two lines say the same bytes.
    private void Write(string? text)
    {
        _writer.Write(text is not null);
        if (text is not null) _writer.Write(text);
    }
}
