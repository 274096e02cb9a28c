using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain;

/// <summary>One person's session on one device, from signing in until it is ended or left idle.</summary>
internal sealed class SessionHeld
{
    private SessionHeld() { }

    public SessionHeld(PersonId person, Guid stamp, Proof proof, Guid device, string deviceWords, DateTimeOffset now)
    {
        PersonId = person;
        Stamp = stamp;
        Proof = proof;
        Device = device;
        DeviceWords = deviceWords;
        BeganAt = LastUsedAt = now;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public PersonId PersonId { get; private set; }

    /// <summary>The person's stamp when it began or was renewed; with another one it has ended.</summary>
    [ValueUnlogged]
    public Guid Stamp { get; private set; }

    public Proof Proof { get; private set; }

    /// <summary>The browser that it was opened in, by the cookie that stays there.</summary>
    public Guid Device { get; private set; }

    /// <summary>What that browser calls itself, in words: "Chrome on Windows".</summary>
    public string DeviceWords { get; private set; } = "";

    public DateTimeOffset BeganAt { get; private set; }

    /// <summary>To within some minutes.</summary>
    public DateTimeOffset LastUsedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndedBecause { get; private set; }

    public void End(DateTimeOffset now, string because) => (EndedAt, EndedBecause) = (EndedAt ?? now, EndedBecause ?? because);
}

/// <summary>What somebody has shown of themselves to get their session.</summary>
internal enum Proof
{
    Password = 1,
    TwoFactors = 2,

    /// <summary>Nothing: they look round a demonstration.</summary>
    Demonstration = 3,
}
