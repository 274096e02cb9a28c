namespace VirtualSchool.Kernel;

/// <summary>The children whom one person may see today: all of them, or a set. Made by the gate.</summary>
public sealed class VisibleChildren
{
    private readonly HashSet<Guid> _ids;

    private VisibleChildren(bool all, HashSet<Guid> ids) => (IsAll, _ids) = (all, ids);

    /// <summary>Sight of every child: virtual school heads and the system itself.</summary>
    public static VisibleChildren All { get; } = new(true, []);

    /// <summary>Sight of nobody.</summary>
    public static VisibleChildren None { get; } = new(false, []);

    /// <summary>True when there is no limit; then <see cref="Ids"/> is empty and must not be used as a filter.</summary>
    public bool IsAll { get; }

    /// <summary>The children, when <see cref="IsAll"/> is false, as an array that a query may pass to the database.</summary>
    public Guid[] Ids => field ??= [.. _ids];

    /// <summary>The same as <see cref="Ids"/>, for comparing with a column of children.</summary>
    public ChildId[] Children => field ??= [.. _ids.Select(id => new ChildId(id))];

    /// <summary>Sight of exactly these children.</summary>
    public static VisibleChildren Only(IEnumerable<ChildId> children) => new(false, [.. children.Select(c => c.Value)]);

    /// <summary>True when this sight shows nobody whom the other does not.</summary>
    public bool IsWithin(VisibleChildren other) => ReferenceEquals(this, other) || other.IsAll || (!IsAll && _ids.IsSubsetOf(other._ids));

    /// <summary>True when the child is within this sight.</summary>
    public bool Includes(ChildId child) => IsAll || _ids.Contains(child.Value);
}

/// <summary>Answers who may see whom. Implemented by Access, cached in process, so that a check costs no query.</summary>
public interface IChildGate
{
    /// <summary>The sight of a person now; <see cref="VisibleChildren.None"/> for somebody unknown, ended or without such a role.</summary>
    ValueTask<VisibleChildren> VisibleTo(PersonId person, CancellationToken cancel);
}
