using VirtualSchool.Platform.Keys;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Training.Domain.BookingDoor;

/// <summary>
/// Somebody shows that an e-mail address is theirs: by a link in a letter that opens once, and from then on by a mark that their browser keeps for some
/// hours. Of both only hashes are kept.
/// </summary>
[Unlogged("bookkeeping of who shows which address; what they book is logged")]
internal sealed class BookingVisit
{
    private BookingVisit() { }

    public Guid Id { get; private init; }

    public string Email { get; private init; } = "";

    public byte[] TokenHash { get; private init; } = [];

    /// <summary>A hash of where the letter was asked for, so that nobody has many sent.</summary>
    public byte[] Device { get; private init; } = [];

    public DateTimeOffset SentAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    public DateTimeOffset? OpenedAt { get; private set; }

    public byte[]? MarkHash { get; private set; }

    public DateTimeOffset? Until { get; private set; }

    public Guid? LearnerId { get; private set; }

    /// <summary>What they wished to book when they asked for the letter, as JSON; null when nothing, or when it was seen to.</summary>
    public string? Wish { get; private set; }

    /// <summary>What came of the wish, in a sentence.</summary>
    public string? Outcome { get; private set; }

    /// <summary>A new one; the token stands in the letter and nowhere else.</summary>
    public static (BookingVisit Visit, string Token) Ask(string email, string? wish, byte[] device, DateTimeOffset now, DateTimeOffset expiresAt)
    {
        var token = Secret.New();
        return (new BookingVisit { Id = Guid.CreateVersion7(), Email = email, TokenHash = Secret.HashOf(token), Device = device, SentAt = now, ExpiresAt = expiresAt, Wish = wish }, token);
    }

    public bool OpensAt(DateTimeOffset now) => OpenedAt is null && now < ExpiresAt;

    public bool HoldsAt(DateTimeOffset now) => now < Until;

    /// <summary>Binds it to one browser; the link opens nothing any more.</summary>
    public void Open(byte[] markHash, Guid? learner, DateTimeOffset now, DateTimeOffset until) =>
        (OpenedAt, MarkHash, LearnerId, Until) = (now, markHash, learner, until);

    /// <summary>The wish was seen to.</summary>
    public void Answer(string outcome) => (Wish, Outcome) = (null, outcome);

    /// <summary>It was somebody who turned out to be another learner too.</summary>
    public void BelongTo(Guid learner) => LearnerId = learner;

    public void End(DateTimeOffset now) => Until = now;
}
