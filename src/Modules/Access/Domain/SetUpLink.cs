using VirtualSchool.Kernel;
using VirtualSchool.Platform.Keys;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain;

/// <summary>Lets somebody choose a password, once. Only a hash of its token is kept, so that reading the database opens nothing.</summary>
internal sealed class SetUpLink
{
    private SetUpLink() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>For whom; null for the first administrator, who says who they are when they use it.</summary>
    public PersonId? PersonId { get; private set; }

    [ValueUnlogged]
    public byte[] TokenHash { get; private set; } = [];

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Two uses at the same moment are one use and one refusal.</summary>
    public uint Version { get; private set; }

    /// <summary>A new link and its token of 256 bits, which is shown once and kept nowhere.</summary>
    public static (SetUpLink Link, string Token) Make(PersonId? person, DateTimeOffset expiresAt)
    {
        var token = Secret.New();
        return (new SetUpLink { PersonId = person, TokenHash = Secret.HashOf(token), ExpiresAt = expiresAt }, token);
    }

    public bool OpensAt(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    public void Use(DateTimeOffset now) => UsedAt = now;

    public void Withdraw(DateTimeOffset now) => ExpiresAt = now < ExpiresAt ? now : ExpiresAt;
}
