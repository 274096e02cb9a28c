using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>What contributors have handed over to one person since a moment and nobody has sent back or ended, the latest first.</summary>
/// <param name="AskedBy">Who asked.</param>
/// <param name="Kind">The kind of link.</param>
/// <param name="Since">Only what was finished from this moment on.</param>
public sealed record FindFinishedLinks(PersonId AskedBy, string Kind, DateTimeOffset Since) : IQuery<IReadOnlyList<LinkFinished>>;

/// <summary>One part that was finished. Whose record it is, the asking module knows; it shows no more than its reader's sight allows.</summary>
/// <param name="Record">The record.</param>
/// <param name="Part">The part of it.</param>
/// <param name="Name">Who finished it.</param>
/// <param name="FinishedAt">When.</param>
/// <param name="OnlyProposes">True when what they wrote waits for approval.</param>
public sealed record LinkFinished(Guid Record, string Part, string Name, DateTimeOffset FinishedAt, bool OnlyProposes);
