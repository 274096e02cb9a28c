namespace VirtualSchool.Platform.Log.Verifying;

/// <summary>What a verification of the log found.</summary>
/// <param name="Entries">Lines in the log.</param>
/// <param name="Waiting">Of these, genuine ones that no block seals yet: they were written in the last moments, or the service does not run.</param>
/// <param name="SealedTo">When the last block was made; null while there is none.</param>
/// <param name="Findings">What is wrong, a sentence each, the first hundred; empty when the log is whole.</param>
/// <param name="FindingsInAll">How many there are.</param>
public sealed record LogVerdict(long Entries, long Waiting, DateTimeOffset? SealedTo, IReadOnlyList<string> Findings, long FindingsInAll)
{
    /// <summary>True when nothing is wrong.</summary>
    public bool IsWhole => FindingsInAll == 0;
}

/// <summary>What is wrong, as sentences; only the first are kept.</summary>
internal sealed class Findings
{
    private const int Most = 100;
    private readonly List<string> _kept = [];

    public long Count { get; private set; }

    public IReadOnlyList<string> Kept => _kept;

    public void Add(string sentence)
    {
        Count++;
        if (_kept.Count < Most) _kept.Add(sentence);
    }
}
