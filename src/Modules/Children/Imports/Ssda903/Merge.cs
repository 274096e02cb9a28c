using VirtualSchool.Children.Domain;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Ssda903;

/// <summary>
/// Puts a return into children's records, in memory. The preview does it to copies, applying does it to the records themselves, so that both
/// always say the same.
/// </summary>
internal sealed class Merge(Return read, IReadOnlyCollection<Child> known, IReadOnlyDictionary<string, string> upnHolders, Closed closed, DateOnly today)
{
    private readonly Dictionary<string, Child> _children = known.ToDictionary(c => c.CouncilNumber, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Child, List<string>> _words = [];
    private readonly HashSet<Child> _onRollBefore = [.. known.Where(c => c.OnRoll)];
    private readonly HashSet<Child> _new = [];

    /// <summary>The children who were not on our records.</summary>
    public IReadOnlyCollection<Child> New => _new;

    /// <summary>Makes the changes and lists them, in the order of the files.</summary>
    public IReadOnlyList<ImportChange> Make()
    {
        foreach (var (row, problems) in read.Children) MergeHeader(row, problems);
        foreach (var (number, (rows, problems)) in read.Episodes) MergeEpisodes(number, rows, problems);
        return [.. _words.Where(w => w.Value.Count > 0).Select(w => Change(w.Key, w.Value))];
    }

    private void MergeHeader(HeaderRow row, ProblemList problems)
    {
        if (closed.Numbers.Contains(row.Child))
        {
            problems.LeaveOut(row.Row, "CHILD", Closed.Words);
            return;
        }
        row = WithoutUpnOfAnother(row, problems);
        if (_children.TryGetValue(row.Child, out var child))
        {
            Say(child, ChildFacts.Merge(child, row));
            return;
        }
        child = new Child { CouncilNumber = row.Child, BornOn = row.BornOn };
        _children.Add(row.Child, child);
        _new.Add(child);
        ChildFacts.Merge(child, row);
        Say(child, [$"born {row.BornOn:d MMM yyyy}"]);
    }

    private HeaderRow WithoutUpnOfAnother(HeaderRow row, ProblemList problems)
    {
        if (row.Upn is { } old && closed.Upns.Contains(old.Value))
        {
            problems.Warn(row.Row, "UPN", Closed.WordsOf(old));
            return row with { Upn = null };
        }
        if (row.Upn is not { } upn || !upnHolders.TryGetValue(upn.Value, out var holder) || holder.Equals(row.Child, StringComparison.OrdinalIgnoreCase))
            return row;
        problems.Warn(row.Row, "UPN", $"UPN {upn} is that of child {holder} on the roll. This child is loaded without it: find out whose it is and correct the other.");
        return row with { Upn = null };
    }

    private void MergeEpisodes(string number, List<EpisodeRow> rows, ProblemList problems)
    {
        if (_children.TryGetValue(number, out var child)) Say(child, new Episodes(child, rows, problems, today).Merge());
        else foreach (var row in rows)
            problems.LeaveOut(row.Row, "CHILD", closed.Numbers.Contains(number) ? Closed.Words : $"Child {number} is neither in the Header nor on the roll. Load the Header together with the Episodes.");
    }

    private void Say(Child child, IReadOnlyList<string> words)
    {
        if (!_words.TryGetValue(child, out var all)) _words.Add(child, all = []);
        all.AddRange(words);
    }

    private ImportChange Change(Child child, List<string> words)
    {
        child.Restate(today);
        var isNew = _new.Contains(child);
        var kind = isNew ? "New" : _onRollBefore.Contains(child) && !child.OnRoll ? "Ended" : "Changed";
        return new(isNew ? null : child.Id, child.ShownName, kind, string.Join("; ", words));
    }
}
