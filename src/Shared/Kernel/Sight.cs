namespace VirtualSchool.Kernel;

/// <summary>The children whom one person may see today: all of them, or a set. Made by the gate.</summary>
public sealed class VisibleChildren
{
    private readonly HashSet<Guid> _ids;
    private readonly HashSet<Guid> _hidden;
    private readonly HashSet<Guid> _readOnly;

    private VisibleChildren(bool all, HashSet<Guid> ids, HashSet<Guid> hidden, HashSet<Guid> readOnly) => (IsAll, _ids, _hidden, _readOnly) = (all, ids, hidden, readOnly);

    /// <summary>Sight of every child: the system itself, and virtual school heads while no record is sealed.</summary>
    public static VisibleChildren All { get; } = new(true, [], [], []);

    /// <summary>Sight of nobody.</summary>
    public static VisibleChildren None { get; } = new(false, [], [], []);

    /// <summary>
    /// True when the sight is of every child whose record is not sealed; then <see cref="Ids"/> is empty and must not be used as a filter.
    /// No list shows a sealed record, whoever asks.
    /// </summary>
    public bool IsAll { get; }

    /// <summary>The children, when <see cref="IsAll"/> is false, as an array that a query may pass to the database.</summary>
    public Guid[] Ids => field ??= [.. _ids];

    /// <summary>The same as <see cref="Ids"/>, for comparing with a column of children.</summary>
    public ChildId[] Children => field ??= [.. _ids.Select(id => new ChildId(id))];

    /// <summary>Sight of exactly these children.</summary>
    public static VisibleChildren Only(IEnumerable<ChildId> children) => new(false, [.. children.Select(c => c.Value)], [], []);

    /// <summary>Sight of every child but those whose record is sealed.</summary>
    /// <param name="hidden">Whose record is sealed.</param>
    /// <param name="opened">Whose sealed record is open to this person now, for reading.</param>
    public static VisibleChildren AllBut(IEnumerable<ChildId> hidden, IEnumerable<ChildId> opened)
    {
        HashSet<Guid> readOnly = [.. opened.Select(c => c.Value)];
        return new(true, [], [.. hidden.Select(c => c.Value).Where(id => !readOnly.Contains(id))], readOnly);
    }

    /// <summary>True when this sight shows nobody whom the other does not.</summary>
    public bool IsWithin(VisibleChildren other) =>
        ReferenceEquals(this, other) || (other.IsAll ? (IsAll ? other._hidden.IsSubsetOf(_hidden) : !other._hidden.Overlaps(_ids)) : !IsAll && _ids.IsSubsetOf(other._ids));

    /// <summary>True when the child is within this sight.</summary>
    public bool Includes(ChildId child) => IsAll ? !_hidden.Contains(child.Value) : _ids.Contains(child.Value);

    /// <summary>True when the child is within this sight only to be read: their record is sealed and was opened with a reason.</summary>
    public bool OnlyReads(ChildId child) => _readOnly.Contains(child.Value);
}

/// <summary>Answers who may see whom. Implemented by Access, cached in process, so that a check costs no query.</summary>
public interface IChildGate
{
    /// <summary>The sight of a person now; <see cref="VisibleChildren.None"/> for somebody unknown, ended or without such a role.</summary>
    ValueTask<VisibleChildren> VisibleTo(PersonId person, CancellationToken cancel);
}
