using VirtualSchool.Platform.Log.Sealing;

namespace VirtualSchool.Platform.Log.Verifying;

/// <summary>Lines that do not fit what the chain keeps of them: swapped when one fits another's place, altered otherwise.</summary>
internal sealed class MisfitEntries(Findings findings)
{
    // Beyond these nobody reads on; every one is still counted.
    private const int MostCompared = 1_000;
    private readonly List<(StoredEntry Line, byte[] Mark, SealedMark Kept)> _misfits = [];

    public void Add(StoredEntry line, byte[] mark, SealedMark kept)
    {
        if (_misfits.Count < MostCompared) _misfits.Add((line, mark, kept));
        else findings.Add(Altered(line));
    }

    public void Close()
    {
        foreach (var (line, mark, _) in _misfits)
        {
            var place = _misfits.FindIndex(other => Fits(mark, other.Kept));
            findings.Add(place < 0 ? Altered(line) : $"{EntryWords.Of(line)} was swapped: it belongs in the place of entry {_misfits[place].Line.Id}.");
        }
    }

    private static bool Fits(byte[] mark, SealedMark place) => mark.AsSpan(0, EntryMarks.Kept).SequenceEqual(place.Mark.Span);

    private static string Altered(StoredEntry line) => $"{EntryWords.Of(line)} was altered.";
}
