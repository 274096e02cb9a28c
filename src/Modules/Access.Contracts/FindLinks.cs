using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>Who was asked by one-time link for parts of one record, the latest first.</summary>
/// <param name="Child">The child of the record.</param>
/// <param name="Kind">The kind of link.</param>
/// <param name="Record">The record.</param>
public sealed record FindLinks(ChildId Child, string Kind, Guid Record) : IQuery<IReadOnlyList<LinkFound>>, IAboutChild;

/// <summary>One link as whoever asked sees it.</summary>
/// <param name="Id">Its identity; also the <see cref="PersonId"/> of whoever came by it.</param>
/// <param name="Part">Which part of the record it leads to.</param>
/// <param name="Name">Who was asked.</param>
/// <param name="Email">Their address.</param>
/// <param name="AskedBy">Who asked, by name.</param>
/// <param name="State">How far it has come.</param>
/// <param name="SentAt">When it was last sent.</param>
/// <param name="OpenedAt">When it was first opened; null when it never was.</param>
/// <param name="FinishedAt">When they said that they had finished; null while they have not, and again once it was sent back.</param>
/// <param name="EndsAt">When the letter's link, or the browser's time, runs out; null when it has ended.</param>
/// <param name="EndedBecause">Why it has ended; null while it has not.</param>
/// <param name="SentBackWith">What they were asked to change when it was last sent back; null when it never was.</param>
/// <param name="OnlyProposes">True when what they write waits for approval.</param>
/// <param name="CameBack">Why its letter came back, in words; null while none has.</param>
public sealed record LinkFound(
    Guid Id, string Part, string Name, string Email, string AskedBy, LinkState State, DateTimeOffset SentAt, DateTimeOffset? OpenedAt, DateTimeOffset? FinishedAt,
    DateTimeOffset? EndsAt, string? EndedBecause, string? SentBackWith, bool OnlyProposes, string? CameBack);

/// <summary>How far a link has come.</summary>
public enum LinkState
{
    /// <summary>Sent, and not opened since.</summary>
    Sent = 1,

    /// <summary>Open in somebody's browser.</summary>
    Opened = 2,

    /// <summary>They have handed it to whoever asked.</summary>
    Finished = 3,

    /// <summary>Its time ran out; it can be sent again.</summary>
    Expired = 4,

    /// <summary>Over for good.</summary>
    Ended = 5,
}
