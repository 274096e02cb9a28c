using MediatR;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Contracts;

/// <summary>One child's change of school.</summary>
/// <param name="Child">The child.</param>
/// <param name="From">URN of the school before, or null when there was none.</param>
/// <param name="To">URN of the school now, or null when the child has no school place.</param>
/// <param name="On">The first day at the new school, or the first day without one.</param>
public sealed record SchoolChange(ChildId Child, int? From, int? To, DateOnly On);

/// <summary>Children changed school, got a first school in our records, or lost their place.</summary>
/// <param name="Changes">One change a child.</param>
/// <param name="IsHistory">True when it happened before the council's go-live date: it asks for no new PEP and sends no mail.</param>
public sealed record ChildrenChangedSchool(IReadOnlyList<SchoolChange> Changes, bool IsHistory) : INotification;

/// <summary>A closed school that one other school followed.</summary>
/// <param name="From">URN of the closed school.</param>
/// <param name="To">URN of the school that took its place; it is open.</param>
/// <param name="Name">The name of the school that took its place.</param>
/// <param name="On">The first day of the new school; never ahead of today.</param>
public sealed record SchoolBecame(int From, int To, string Name, DateOnly On);

/// <summary>
/// The register's links are about to be loaded. Each module that keeps something by the number of such a school says what would go on at the other one, so that
/// people see it before they confirm; nothing is changed yet.
/// </summary>
/// <param name="Schools">Each closed school once; those that were divided among several are not among them.</param>
public sealed record SchoolsBecomingOthers(IReadOnlyList<SchoolBecame> Schools) : INotification
{
    private readonly List<(int From, string Words)> _said = [];

    /// <summary>What has been said so far.</summary>
    public ILookup<int, string> Said => _said.ToLookup(s => s.From, s => s.Words);

    /// <summary>Says what would go on, such as "3 people who come to training go on there".</summary>
    /// <param name="from">URN of the closed school.</param>
    /// <param name="words">A clause without a full stop.</param>
    public void Say(int from, string words) => _said.Add((from, words));
}

/// <summary>The register's links were loaded: these closed schools live on as others.</summary>
/// <param name="Schools">Those by which anybody keeps anything, each once.</param>
public sealed record SchoolsBecameOthers(IReadOnlyList<SchoolBecame> Schools) : INotification;
