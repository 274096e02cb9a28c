using System.Globalization;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.Log.Sealing;

/// <summary>The end of the chain at some moment. Whoever holds one can tell whether the log was cut off or made anew before that moment.</summary>
/// <param name="At">When the block was made.</param>
/// <param name="Block">Its number.</param>
/// <param name="Mark">Its mark, as hexadecimal digits.</param>
public sealed record LogHead(DateTimeOffset At, long Block, string Mark)
{
    internal static LogHead Of(LogBlock block) => new(block.At, block.Number, Convert.ToHexStringLower(block.Mark));

    /// <summary>One line: "2026-11-22T00:05:03Z block 184 mark 5f0c…".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'} block {Block} mark {Mark}");

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static LogHead? Parse(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var at, "block", var block, "mark", var mark]
        && DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var when) && long.TryParse(block, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new LogHead(when, number, mark.ToLowerInvariant())
            : null;
}

/// <summary>Heads of the chain in the data folder, away from the database: one line a day for ever, and the latest of all.</summary>
public sealed class KeptHeads(DataFolder folder)
{
    private readonly Lock _oneAtATime = new();

    /// <summary>One line a day; lines are only added.</summary>
    public string Daily => Path.Combine(folder.Private("log"), "heads.txt");

    private string Latest => Path.Combine(folder.Private("log"), "latest.txt");

    /// <summary>True when the daily file has this head already.</summary>
    public bool Has(LogHead head) => Read(Daily).Any(h => h.Mark == head.Mark);

    /// <summary>Every head that is kept.</summary>
    public IReadOnlyList<LogHead> All() => [.. Read(Daily), .. Read(Latest)];

    /// <summary>Adds a line for good.</summary>
    public void Add(LogHead head)
    {
        lock (_oneAtATime) File.AppendAllText(Daily, head + "\n");
    }

    /// <summary>Keeps the newest head. One that the chain has fallen behind is evidence, and is kept for good.</summary>
    internal void KeepLatest(LogHead head)
    {
        if (Read(Latest).FirstOrDefault() is { } before && before.Block >= head.Block) Add(before);
        File.WriteAllText(Latest + ".part", head + "\n");
        File.Move(Latest + ".part", Latest, overwrite: true);
    }

    /// <summary>Puts the heads of a log that is given up aside: a demonstration was filled anew, or an older back-up was restored.</summary>
    public void SetAside(DateTimeOffset now)
    {
        foreach (var path in new[] { Daily, Latest }.Where(File.Exists))
            File.Move(path, string.Create(CultureInfo.InvariantCulture, $"{path}.until-{now.UtcDateTime:yyyyMMddHHmmss}"), overwrite: true);
    }

    private static IEnumerable<LogHead> Read(string path) => File.Exists(path) ? File.ReadAllLines(path).Select(LogHead.Parse).OfType<LogHead>() : [];
}
