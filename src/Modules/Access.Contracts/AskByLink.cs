using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>
/// Asks somebody without an account for one part of one record about one child: makes a one-time link and queues the letter that brings it.
/// Sent by the module whose record it is, which has checked that the asker may do themselves what they ask. Answers with the link's identity,
/// which is also the <see cref="PersonId"/> under which whatever is done by it is kept.
/// </summary>
/// <param name="To">The one thing to which the link leads.</param>
/// <param name="Name">Whom, as they are called.</param>
/// <param name="Email">Their address; every letter about the link goes there and nowhere else.</param>
/// <param name="AskedBy">Who asks. The link holds only while they see the child.</param>
/// <param name="Letter">What the letter says.</param>
/// <param name="Until">The first day on which it is over, however often it is sent again; null for the council's longest time.</param>
/// <exception cref="Refusal">The same person has been asked for the same thing and has not finished.</exception>
[AllowSystem]
public sealed record AskByLink(LinkTarget To, string Name, string Email, PersonId AskedBy, LinkLetter Letter, DateOnly? Until) : ICommand<Guid>;

/// <summary>The one thing to which a link leads.</summary>
/// <param name="Kind">What kind of thing: the word at the end of its page's address, /link/{identity}/{kind}.</param>
/// <param name="Child">The child.</param>
/// <param name="Record">The record about the child.</param>
/// <param name="Part">The part of the record.</param>
public sealed record LinkTarget(string Kind, ChildId Child, Guid Record, string Part);

/// <summary>What a link's letter says, now and when it is sent again. Names no child.</summary>
/// <param name="Initials">The child's, which is all that the page shows before the link is opened.</param>
/// <param name="Subject">One line.</param>
/// <param name="Words">Who asks for what, in a sentence or two.</param>
public sealed record LinkLetter(string Initials, string Subject, string Words);
