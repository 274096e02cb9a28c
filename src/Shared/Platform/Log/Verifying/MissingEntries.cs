namespace VirtualSchool.Platform.Log.Verifying;

/// <summary>Gathers neighbouring lines that the chain seals and the log no longer has into one finding.</summary>
internal sealed class MissingEntries(Findings findings)
{
    private (long First, long Last)? _run;

    public void Add(SealedMark missing) => _run = _run is { } run ? (run.First, missing.Id) : (missing.Id, missing.Id);

    /// <summary>A line that is there ends the run.</summary>
    /// <param name="isEnd">True when no line follows: the log was cut off there.</param>
    public void Close(bool isEnd)
    {
        if (_run is not { } run) return;
        var one = run.First == run.Last;
        findings.Add(isEnd
            ? $"{EntryWords.Of(run.First, run.Last)}, the last of the log, {(one ? "was" : "were")} cut off."
            : $"{EntryWords.Of(run.First, run.Last)} {(one ? "was" : "were")} deleted.");
        _run = null;
    }
}
