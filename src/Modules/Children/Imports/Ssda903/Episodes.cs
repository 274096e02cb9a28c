using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Ssda903;

/// <summary>
/// Puts one child's episodes from the return into the child's record. Episodes are matched by their first day; what the return does not mention
/// stays, except where a new episode takes its place.
/// </summary>
internal sealed class Episodes(Child child, IReadOnlyList<EpisodeRow> rows, ProblemList problems, DateOnly today)
{
    private readonly List<EpisodeRow> _loaded = [];
    private readonly List<string> _words = [];

    /// <summary>Makes the changes and says each in words.</summary>
    public IReadOnlyList<string> Merge()
    {
        foreach (var row in rows.OrderBy(r => r.From).ThenBy(r => r.Row))
            if (Objection(row) is { } objection) problems.LeaveOut(row.Row, "DECOM", objection);
            else Load(row);
        return _words;
    }

    private string? Objection(EpisodeRow row)
    {
        if (row.From < child.BornOn) return $"DECOM is {row.From:dd/MM/yyyy}, before the child was born ({child.BornOn:dd/MM/yyyy}). Correct one of them in the case system.";
        if (_loaded.Find(l => l.From == row.From && l.IsShortBreak == row.IsShortBreak) is { } same)
            return $"Row {same.Row} has an episode of child {row.Child} from the same day. Keep one of them.";
        return row.IsShortBreak ? null : _loaded.Find(l => !l.IsShortBreak && Overlap(l, row)) is { } other ? Overlapping(row, other) : null;
    }

    private static bool Overlap(EpisodeRow a, EpisodeRow b) => a.From < (b.Until ?? DateOnly.MaxValue) && b.From < (a.Until ?? DateOnly.MaxValue);

    // DfE rules 142 and 501
    private static string Overlapping(EpisodeRow row, EpisodeRow other) => other.Until is { } ended
        ? $"This episode begins on {row.From:dd/MM/yyyy}, before the one in row {other.Row} ended ({ended:dd/MM/yyyy}). Correct the dates in the case system."
        : $"This episode begins on {row.From:dd/MM/yyyy}, but the one in row {other.Row}, from {other.From:dd/MM/yyyy}, has not ended. Enter its end in the case system.";

    private void Load(EpisodeRow row)
    {
        _loaded.Add(row);
        if (row is { Until: null, IsShortBreak: false } && child.EighteenthBirthday <= today)
            problems.Warn(row.Row, "DEC", $"DEC is empty, but the child became 18 on {child.EighteenthBirthday:dd/MM/yyyy}; care is counted as ended that day.");
        while (child.ClashOf(row.From, row.Until, row.IsShortBreak) is { } clash) MakeRoom(clash, row);
        var episode = child.Episodes.FirstOrDefault(e => e.From == row.From && e.IsShortBreak == row.IsShortBreak);
        if (episode is null) Begin(row);
        else if (EpisodeFacts.Update(episode, row) is { Count: > 0 } words) _words.Add($"episode from {row.From:d MMM yyyy}: {string.Join(", ", words)}");
        child.NoticeEndings();
    }

    // A year's return leaves out episodes that ended before it, so our record of one may still be open. Two beginnings of care are one that was corrected.
    private void MakeRoom(CareEpisode old, EpisodeRow row)
    {
        if (old.From > row.From || (old.StartsCare && row.WhyBegan == "S"))
        {
            child.Remove(old);
            _words.Add($"the episode from {old.From:d MMM yyyy} gives way to one from {row.From:d MMM yyyy}");
            return;
        }
        (old.Until, old.WhyEnded) = (row.From, row.WhyBegan == "S" ? null : "X1");
        _words.Add($"the episode from {old.From:d MMM yyyy} is taken to end on {row.From:d MMM yyyy}, when another begins");
    }

    private void Begin(EpisodeRow row)
    {
        var episode = new CareEpisode { From = row.From };
        EpisodeFacts.Update(episode, row);
        child.Begin(episode);
        _words.Add(EpisodeFacts.Words(episode));
    }
}
