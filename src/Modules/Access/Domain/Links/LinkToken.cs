using VirtualSchool.Platform.Keys;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain.Links;

/// <summary>What one letter carries. Only a hash is kept; it is kept for good, so that whoever presses an old link can be sent a new one.</summary>
internal sealed class LinkToken
{
    private LinkToken() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid LinkId { get; private set; }

    [ValueUnlogged]
    public byte[] Hash { get; private set; } = [];

    public DateTimeOffset SentAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>True when its reader asked for it by themselves.</summary>
    public bool AskedByReader { get; private set; }

    /// <summary>When it opened the link, or when a later letter took its place.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>A new token of 256 bits, which stands in its letter and nowhere else.</summary>
    public static (LinkToken Row, string Token) Make(Guid link, DateTimeOffset now, DateTimeOffset expiresAt, bool askedByReader)
    {
        var token = Secret.New();
        return (new LinkToken { LinkId = link, Hash = Secret.HashOf(token), SentAt = now, ExpiresAt = expiresAt, AskedByReader = askedByReader }, token);
    }

    public bool OpensAt(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    public void Use(DateTimeOffset now) => UsedAt ??= now;
}
