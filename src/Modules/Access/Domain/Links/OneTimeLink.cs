using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain.Links;

/// <summary>
/// Somebody without an account may do one thing with one part of one record about one child. What the letter carries is a <see cref="LinkToken"/>;
/// opening it binds the link to one browser for some hours.
/// </summary>
internal sealed class OneTimeLink
{
    private OneTimeLink() { }

    public OneTimeLink(LinkTarget to, string name, string email, PersonId askedBy, LinkLetter letter, LinkRule rule, DateTimeOffset now, DateTimeOffset until)
    {
        (Kind, ChildId, Record, Part) = (to.Kind, to.Child, to.Record, to.Part);
        (Name, Email, AskedBy, AskedAt, Until) = (name.Trim(), email.Trim(), askedBy, now, until);
        (Initials, Subject, Words, OnlyProposes) = (letter.Initials, letter.Subject, letter.Words, rule.NeedsApproval);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Kind { get; private set; } = "";

    public ChildId ChildId { get; private set; }

    public Guid Record { get; private set; }

    public string Part { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Email { get; private set; } = "";

    public PersonId AskedBy { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>However often it is sent again, it is over then.</summary>
    public DateTimeOffset Until { get; private set; }

    public string Initials { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string Words { get; private set; } = "";

    /// <summary>As the council's rule said when it was asked: what is written waits for approval.</summary>
    public bool OnlyProposes { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>A hash of the mark that the browser keeps in which it was opened last.</summary>
    [ValueUnlogged]
    public byte[]? BrowserHash { get; private set; }

    public DateTimeOffset? BrowserUntil { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndedBecause { get; private set; }

    public string? SentBackWith { get; private set; }

    public bool IsOpen(DateTimeOffset now) => EndedAt is null && FinishedAt is null && now < Until;

    public bool IsBoundTo(byte[] browserHash, DateTimeOffset now) =>
        IsOpen(now) && now < BrowserUntil && System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(BrowserHash, browserHash);

    /// <summary>Binds it to one browser; one that it was open in before sees nothing any more.</summary>
    public void Open(byte[] browserHash, DateTimeOffset now, DateTimeOffset until)
    {
        OpenedAt ??= now;
        (BrowserHash, BrowserUntil) = (browserHash, until < Until ? until : Until);
    }

    public void Finish(DateTimeOffset now)
    {
        OpenedAt ??= now;
        (FinishedAt, BrowserHash, BrowserUntil) = (now, null, null);
    }

    /// <summary>Opens it once more for another letter, which alone opens it.</summary>
    public void Reopen(string? sentBackWith)
    {
        (FinishedAt, BrowserHash, BrowserUntil) = (null, null, null);
        SentBackWith = sentBackWith?.Trim() ?? SentBackWith;
    }

    public void End(string because, DateTimeOffset now)
    {
        if (EndedAt is not null)
            return;
        (EndedAt, EndedBecause, BrowserHash, BrowserUntil) = (now, because, null, null);
    }
}
