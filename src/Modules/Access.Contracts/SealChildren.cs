using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>
/// Seals the records of children who were adopted, in the transaction that records it: from now on nobody sees them, whatever sight or role they
/// hold or are given later. Idempotent. What was sealed opens only by <see cref="OpenSealedRecord"/>; a mistake is mended by <see cref="UnsealChildren"/>.
/// </summary>
/// <param name="Children">Whose; may be empty.</param>
/// <param name="On">The day.</param>
[AllowSystem]
public sealed record SealChildren(IReadOnlyList<ChildId> Children, DateOnly On) : ICommand;

/// <summary>
/// Opens one sealed record to one person for a while, to be read and not changed. Holds only while that person is a virtual school head.
/// The caller has asked for the reason.
/// </summary>
/// <param name="Child">Whose.</param>
/// <param name="Person">To whom.</param>
/// <param name="Reason">Why, in the person's words: kept, and in the log.</param>
/// <param name="Until">The moment from which it is closed again.</param>
[AllowSystem]
public sealed record OpenSealedRecord(ChildId Child, PersonId Person, string Reason, DateTimeOffset Until) : ICommand;
