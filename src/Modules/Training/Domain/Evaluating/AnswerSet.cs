using VirtualSchool.Kernel;
using VirtualSchool.Platform.Keys;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Domain.Evaluating;

/// <summary>One person's answers at one moment. Whoever holds its code changes them until they send them.</summary>
internal sealed class AnswerSet
{
    private readonly List<Answer> _answers = [];

    private AnswerSet() { }

    /// <param name="booking">Whose answers they are; null for who answers without a name.</param>
    /// <param name="code">What opens them; only its hash is kept.</param>
    public AnswerSet(Guid offering, Moment moment, Guid? booking, string code, DateTimeOffset now) =>
        (Id, OfferingId, Moment, BookingId, CodeHash, StartedAt) = (Guid.CreateVersion7(), offering, moment, booking, Secret.HashOf(code), now);

    public Guid Id { get; private init; }

    public Guid OfferingId { get; private init; }

    public Guid? BookingId { get; private set; }

    public Moment Moment { get; private init; }

    [ValueUnlogged]
    public byte[] CodeHash { get; private init; } = [];

    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>When they were sent; null while they can be changed, and are nobody's to read.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>What they are, in the words of the catalogue; null when they did not say.</summary>
    public Guid? RoleId { get; private set; }

    public QuoteConsent Consent { get; private set; } = QuoteConsent.No;

    /// <summary>The name to print with their words; null unless they allowed it.</summary>
    public string? QuotedName { get; private set; }

    public uint Version { get; private set; }

    public IReadOnlyList<Answer> Answers => _answers;

    public Answer? To(string key) => _answers.Find(a => a.Key == key);

    /// <summary>Keeps what was typed; a question that is left empty loses its answer.</summary>
    /// <exception cref="Refusal">They were sent already, or something is no answer to its question.</exception>
    public void Keep(IReadOnlyList<Question> form, IReadOnlyDictionary<string, IReadOnlyList<string>> typed, AboutThem them)
    {
        if (SentAt is { } sent) throw new Refusal($"These answers were sent on {Words.Day(sent.ToLondonDate())} and cannot be changed any more.");
        foreach (var question in form)
        {
            var given = typed.GetValueOrDefault(question.Key)?.Where(t => !string.IsNullOrWhiteSpace(t)).ToList() ?? [];
            if (given.Count == 0) _answers.RemoveAll(a => a.Key == question.Key);
            else (To(question.Key) ?? New(question.Key)).Say(question, given);
        }
        if (!Enum.IsDefined(them.Consent)) throw new Refusal("Say whether we may quote you.", nameof(Consent));
        var name = Said.LineOrNothing(them.QuotedName, "your name", 200, nameof(QuotedName));
        if (them.Consent == QuoteConsent.WithName && name is null) throw new Refusal("Enter your name as we may print it, or choose to be quoted by your role only.", nameof(QuotedName));
        (Consent, RoleId, QuotedName) = (them.Consent, them.Role, them.Consent == QuoteConsent.WithName ? name : null);
    }

    /// <exception cref="Refusal">They were sent already, or nothing is answered.</exception>
    public void Send(DateTimeOffset now)
    {
        if (SentAt is not null) throw new Refusal("These answers were sent already.");
        if (_answers.Count == 0) throw new Refusal("Answer at least one question before you send it.");
        SentAt = now;
    }

    /// <summary>They turned out to belong to another booking of the same person.</summary>
    public void BelongTo(Booking booking) => BookingId = booking.Id;

    /// <summary>Prints own words, or prints them no more.</summary>
    /// <exception cref="Refusal">They did not allow it, or said no such words.</exception>
    public void Publish(Question question, DateTimeOffset? at)
    {
        if (SentAt is null || To(question.Key) is not { Text: not null } words || !question.MayBeQuoted) throw new Refusal("There are no such words to print.");
        if (at is not null && Consent == QuoteConsent.No) throw new Refusal("Whoever wrote this does not allow it to be quoted.");
        words.Publish(at);
    }

    /// <summary>Whose words they are, as far as it may be said: "Jane Sellers, social worker", "Foster carer", "A participant".</summary>
    /// <param name="role">The word for what they are, or null.</param>
    public string AttributedTo(string? role) => (QuotedName, role) switch
    {
        ({ } name, { }) => $"{name}, {char.ToLowerInvariant(role[0])}{role[1..]}",
        ({ } name, null) => name,
        _ => role ?? "A participant",
    };

    private Answer New(string key)
    {
        var answer = new Answer(Id, key);
        _answers.Add(answer);
        return answer;
    }
}

/// <summary>What somebody says of themselves with their answers.</summary>
internal sealed record AboutThem(QuoteConsent Consent, Guid? Role, string? QuotedName);
