using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Sessions;

/// <summary>Whose session, and the stamp that must still be theirs.</summary>
internal sealed record Session(PersonId Person, Guid Stamp);

/// <summary>What somebody has shown of themselves to get their session.</summary>
internal enum Proof
{
    Password = 1,
    TwoFactors = 2,

    /// <summary>Nothing: they look round a demonstration.</summary>
    Demonstration = 3,
}
