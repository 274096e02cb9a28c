using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain.SecondFactors;

/// <summary>A key that a device keeps and opens with a finger, a face or a PIN. It is two factors by itself: the device, and whose it is.</summary>
internal sealed class Passkey
{
    private Passkey() { }

    public Passkey(PersonId person, string name, byte[] credential, byte[] publicKey, long signCount, DateTimeOffset now)
    {
        PersonId = person;
        Name = name;
        Credential = credential;
        PublicKey = publicKey;
        SignCount = signCount;
        AddedAt = now;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public PersonId PersonId { get; private set; }

    /// <summary>What its owner calls it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>By what the device knows it.</summary>
    [ValueUnlogged]
    public byte[] Credential { get; private set; } = [];

    [ValueUnlogged]
    public byte[] PublicKey { get; private set; } = [];

    /// <summary>How often the device says that it has used it; a copy would fall behind. Many devices always say nought.</summary>
    [ValueUnlogged]
    public long SignCount { get; private set; }

    public bool IsBackupEligible { get; init; }

    public bool IsBackedUp { get; init; }

    public DateTimeOffset AddedAt { get; private set; }

    public DateTimeOffset? LastUsedAt { get; private set; }
}
