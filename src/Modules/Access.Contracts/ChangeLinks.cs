using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>Sends a link again, to the same address; what was sent before opens nothing any more. Reopens one that was finished.</summary>
/// <param name="Link">Which.</param>
/// <param name="SentBackWith">What is to be changed, read on the page and not in the letter; null when it is only sent again.</param>
/// <exception cref="Refusal">It has ended, or whoever asked does not see the child any more.</exception>
[AllowSystem]
public sealed record SendLinkAgain(Guid Link, string? SentBackWith) : ICommand;

/// <summary>Whoever came by the link has finished: it opens nothing any more until it is sent back.</summary>
/// <param name="Link">Which.</param>
[AllowSystem]
public sealed record FinishLink(Guid Link) : ICommand;

/// <summary>Ends one link for good. Idempotent.</summary>
/// <param name="Link">Which.</param>
/// <param name="Because">Why, in words that whoever asked reads: "withdrawn by Jane Brown".</param>
[AllowSystem]
public sealed record EndLink(Guid Link, string Because) : ICommand;

/// <summary>Ends every open link to parts of these records, in the transaction that ends the contributors' part. Idempotent.</summary>
/// <param name="Kind">The kind of link.</param>
/// <param name="Records">Which records; may be empty.</param>
/// <param name="Because">Why: "the plan was sent to the virtual school".</param>
/// <param name="Part">The one part whose links end; null for every part.</param>
[AllowSystem]
public sealed record EndLinks(string Kind, IReadOnlyCollection<Guid> Records, string Because, string? Part = null) : ICommand;
