using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Sessions;

/// <summary>Whose session, and the stamp that must still be theirs.</summary>
internal sealed record Session(PersonId Person, Guid Stamp);
