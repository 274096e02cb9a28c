using System.Security.Cryptography;
using NpgsqlTypes;

namespace VirtualSchool.Platform.Log.Sealing;

/// <summary>
/// One link of the chain: which lines it seals, the first bytes of their marks, and the mark of the link before. Two links never seal the
/// same line, and a line that commits late is sealed by a later link.
/// </summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="At">When it was made, UTC.</param>
/// <param name="Entries">The ids of the lines, as ranges that include their lower and leave out their upper end.</param>
/// <param name="Count">How many lines.</param>
/// <param name="Marks">The first <see cref="EntryMarks.Kept"/> bytes of each line's mark, in the order of ids.</param>
/// <param name="Reach">How far the sealer had looked.</param>
/// <param name="KeyId">Which key it was marked with.</param>
/// <param name="Previous">The mark of the block before; zeros for the first.</param>
/// <param name="Mark">HMAC-SHA256 over all of this.</param>
internal sealed record LogBlock(
    long Number, DateTimeOffset At, NpgsqlRange<long>[] Entries, int Count, byte[] Marks, SealReach Reach, string KeyId, byte[] Previous, byte[] Mark)
{
    private const byte Form = 2;

    /// <summary>What the first block names as the one before.</summary>
    public static byte[] Nothing { get; } = new byte[HMACSHA256.HashSizeInBytes];

    /// <summary>The block after <paramref name="previous"/>.</summary>
    public static LogBlock After(LogBlock? previous, DateTimeOffset at, IReadOnlyList<(long Id, byte[] Mark)> lines, SealReach reach, LogKey key)
    {
        var marks = new byte[lines.Count * EntryMarks.Kept];
        for (var i = 0; i < lines.Count; i++) lines[i].Mark.AsSpan(0, EntryMarks.Kept).CopyTo(marks.AsSpan(i * EntryMarks.Kept));
        var block = new LogBlock((previous?.Number ?? 0) + 1, at, Ranges(lines), lines.Count, marks, reach, key.Id, previous?.Mark ?? Nothing, []);
        return block with { Mark = block.MarkedWith(key) };
    }

    /// <summary>True when nobody has altered it since it was made with this key.</summary>
    public bool IsGenuine(LogKey key) => CryptographicOperations.FixedTimeEquals(Mark, MarkedWith(key));

    /// <summary>The ids it seals, in order.</summary>
    public IEnumerable<long> Ids()
    {
        foreach (var range in Entries)
            for (var id = range.LowerBound; id < range.UpperBound; id++) yield return id;
    }

    private byte[] MarkedWith(LogKey key)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Form);
        writer.Write(Number);
        writer.Write(At.UtcTicks / TimeSpan.TicksPerMicrosecond);
        foreach (var range in Entries)
        {
            writer.Write(range.LowerBound);
            writer.Write(range.UpperBound);
        }
        writer.Write(-1L);
        writer.Write(Count);
        writer.Write(Marks);
        foreach (var text in new[] { Reach.Since, Reach.Within, KeyId }) writer.Write(text);
        writer.Write(Reach.UpTo);
        writer.Write(Reach.IsWhole);
        writer.Write(Previous);
        return HMACSHA256.HashData(key.Bytes, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static NpgsqlRange<long>[] Ranges(IReadOnlyList<(long Id, byte[] Mark)> lines)
    {
        var ranges = new List<NpgsqlRange<long>>();
        var from = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && lines[i].Id == lines[i - 1].Id + 1) continue;
            ranges.Add(new NpgsqlRange<long>(lines[from].Id, true, lines[i - 1].Id + 1, false));
            from = i;
        }
        return [.. ranges];
    }
}

/// <summary>
/// How far the sealer has looked, by snapshots of the database: a transaction that a snapshot sees had committed before it. Ids cannot say
/// this, since they are given out before the commit.
/// </summary>
/// <param name="Since">Everything committed before this snapshot is sealed.</param>
/// <param name="Within">What is being sealed was committed before this one.</param>
/// <param name="UpTo">The last id of those that has been looked at.</param>
/// <param name="IsWhole">True when nothing between the two snapshots is left.</param>
internal sealed record SealReach(string Since, string Within, long UpTo, bool IsWhole)
{
    /// <summary>Before anything was sealed.</summary>
    public static SealReach None { get; } = new("1:1:", "1:1:", 0, IsWhole: true);

    /// <summary>The snapshot up to which nothing is left.</summary>
    public string Done => IsWhole ? Within : Since;
}
