using MediatR;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Contracts;

/// <summary>One child and the day on which something became so.</summary>
/// <param name="Child">The child.</param>
/// <param name="On">The first day on which it is so; may lie in the past when the council's return came late.</param>
public sealed record ChildOnDay(ChildId Child, DateOnly On);

/// <summary>Children began a period of care. Short breaks (legal status V3, V4) never cause it.</summary>
/// <param name="Children">Each child with the day of entry, which is day 0 of every clock.</param>
/// <param name="IsHistory">
/// False only for children who are in care today, of PEP age, and entered on or after the council's go-live date. True for everybody else:
/// no clock starts and no mail is sent. A younger child is told of by <see cref="ChildrenReachedPepAge"/> when the time comes.
/// </param>
public sealed record ChildrenEnteredCare(IReadOnlyList<ChildOnDay> Children, bool IsHistory) : INotification;

/// <summary>
/// Children who were in care and of PEP age on the day on which the council began to use the service: each needs a current PEP,
/// but the clock of a first PEP ran long before.
/// </summary>
/// <param name="Children">Each child with the day on which the present period of care began.</param>
/// <param name="GoLive">The council's first day with the service.</param>
public sealed record ChildrenOnRollAtGoLive(IReadOnlyList<ChildOnDay> Children, DateOnly GoLive) : INotification;

/// <summary>
/// Children in care came to the age from which the council writes PEPs. Told on that birthday and, in case a day was missed, again on the
/// days after it: the listener passes over whom it knows.
/// </summary>
/// <param name="Children">Each child with that birthday.</param>
public sealed record ChildrenReachedPepAge(IReadOnlyList<ChildOnDay> Children) : INotification;

/// <summary>Children left care: returned home, adopted, became 18.</summary>
/// <param name="Children">Each child with the first day out of care.</param>
/// <param name="IsHistory">True when they left before the council's go-live date.</param>
public sealed record ChildrenLeftCare(IReadOnlyList<ChildOnDay> Children, bool IsHistory) : INotification;

/// <summary>
/// The records of children were sealed because they were adopted: nobody sees them any more. Every plan, reminder, letter and clock about them ends at
/// once, and nothing may ever lead from them to the child's new identity.
/// </summary>
/// <param name="Children">Whose.</param>
public sealed record ChildrenSealed(IReadOnlyList<ChildId> Children) : INotification;

/// <summary>
/// The seal was taken off records again, because the adoption was recorded by mistake: what was closed for its sake is open as it was. It is not told that
/// the children came into care.
/// </summary>
/// <param name="Children">Whose.</param>
public sealed record ChildrenUnsealed(IReadOnlyList<ChildId> Children) : INotification;

/// <summary>A child died. Every reminder, letter and clock about the child stops at once.</summary>
/// <param name="Child">The child.</param>
/// <param name="On">The day of death.</param>
public sealed record ChildDied(ChildId Child, DateOnly On) : INotification;
