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
