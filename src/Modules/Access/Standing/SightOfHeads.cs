using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Standing;

/// <summary>
/// The one sight that all heads share while the same records are sealed, so that what was counted for one need not be counted for the next.
/// </summary>
internal sealed class SightOfHeads
{
    private volatile Shared _shared = new([], VisibleChildren.All);

    /// <summary>Every child but these.</summary>
    public VisibleChildren AllBut(IReadOnlyCollection<ChildId> hidden)
    {
        var shared = _shared;
        if (shared.Hidden.SetEquals(hidden)) return shared.Sight;
        return (_shared = new([.. hidden], VisibleChildren.AllBut(hidden, []))).Sight;
    }

    private sealed record Shared(HashSet<ChildId> Hidden, VisibleChildren Sight);
}

/// <summary>The records that are sealed, as one person has them: what a head sees, and what is open to them until when.</summary>
internal sealed record SealedFrom(VisibleChildren Rest, IReadOnlyList<ChildId> All, IReadOnlyList<RecordOpened> Opened)
{
    /// <summary>What a head sees at that moment.</summary>
    public VisibleChildren SightAt(DateTimeOffset now) =>
        Opened.Where(o => o.Until > now).Select(o => o.Child).ToList() is { Count: > 0 } open ? VisibleChildren.AllBut(All, open) : Rest;
}

/// <summary>One sealed record that is open for a while.</summary>
internal readonly record struct RecordOpened(ChildId Child, DateTimeOffset Until);
