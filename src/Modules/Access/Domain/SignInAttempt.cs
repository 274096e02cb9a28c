using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain;

/// <summary>One try at signing in. It counts as failed from the start, so that tries at the same moment cannot outrun the count.</summary>
[Unlogged("it is itself a record of what was tried, kept apart so that a refusal cannot undo it")]
internal sealed class SignInAttempt
{
    private SignInAttempt() { }

    public SignInAttempt(string key, Guid? device, SignInKind kind, PersonId? person, DateTimeOffset at, bool locked)
    {
        Key = key;
        Device = device;
        Kind = kind;
        PersonId = person;
        At = at;
        Outcome = locked ? SignInOutcome.Locked : SignInOutcome.Failed;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Under what it is counted.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The device, if the person has signed in on it before; null for all others, which are counted together.</summary>
    public Guid? Device { get; private set; }

    public SignInKind Kind { get; private set; }

    public PersonId? PersonId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public SignInOutcome Outcome { get; private set; }

    public void Succeed() => Outcome = SignInOutcome.Succeeded;
}

/// <summary>What was tried.</summary>
internal enum SignInKind
{
    Password = 1,
    Code = 2,
}

/// <summary>What came of a try at signing in.</summary>
internal enum SignInOutcome
{
    Failed = 1,
    Succeeded = 2,
    Locked = 3,
}
