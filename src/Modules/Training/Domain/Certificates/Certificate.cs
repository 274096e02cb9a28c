using System.Globalization;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Keys;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Domain.Certificates;

/// <summary>A certificate as it was given: what it says stays, whatever becomes of the course's own words.</summary>
internal sealed class Certificate
{
    private Certificate() { }

    /// <exception cref="Refusal">Whoever it is for has no place, or has not completed the course, or cannot have.</exception>
    public Certificate(Booking booking, Completion completion, CertificateFacts facts, Taking issuing)
    {
        RefuseWhatIsNotCompleted(booking, completion, facts.Name);
        (Id, BookingId, OfferingId, Number) = (Guid.CreateVersion7(), booking.Id, booking.OfferingId, Unguessable.Number());
        (Name, Title, Level, Outcomes) = (facts.Name, facts.Title, facts.Level, [.. facts.Outcomes]);
        (Days, Place, GivenBy, AwardedBy) = ([.. facts.Days], facts.Place, facts.GivenBy, facts.AwardedBy);
        (Minutes, CompletedOn, IssuedOn, IssuedBy) = (completion.MinutesThere, Days.Length > 0 ? Days.Max() : completion.LastDayThere!.Value, issuing.At.ToLondonDate(), issuing.By);
    }

    public Guid Id { get; private init; }

    public Guid BookingId { get; private init; }

    public Guid OfferingId { get; private init; }

    /// <summary>On its paper, and in the address where anybody can see that it is genuine.</summary>
    public string Number { get; private init; } = "";

    /// <summary>As its holder typed it.</summary>
    public string Name { get; private init; } = "";

    public string Title { get; private init; } = "";

    public string? Level { get; private init; }

    public string[] Outcomes { get; private init; } = [];

    /// <summary>The days of the sessions that they came to.</summary>
    public DateOnly[] Days { get; private init; } = [];

    /// <summary>The venue, or "Online"; null when nobody has said.</summary>
    public string? Place { get; private init; }

    /// <summary>The trainers and the organisation.</summary>
    public string GivenBy { get; private init; } = "";

    public string AwardedBy { get; private init; } = "";

    public int Minutes { get; private init; }

    public DateOnly CompletedOn { get; private init; }

    public DateOnly IssuedOn { get; private init; }

    public string IssuedBy { get; private init; } = "";

    /// <summary>Opens the holder's own print of it; only the hash is kept. Null until a letter has told them.</summary>
    [ValueUnlogged]
    public byte[]? HolderHash { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    public uint Version { get; private set; }

    /// <summary>3 hours, 2 hours 30 minutes, 45 minutes.</summary>
    public string Length => (Minutes / 60, Minutes % 60) switch
    {
        (0, var minutes) => Words.Count(minutes, "minute"),
        (var hours, 0) => Words.Count(hours, "hour"),
        var (hours, minutes) => $"{Words.Count(hours, "hour")} {Words.Count(minutes, "minute")}",
    };

    /// <summary>A. C.: all that strangers see of whose it is.</summary>
    public string Initials => string.Join(' ', Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(w => StringInfo.GetNextTextElement(w).ToUpperInvariant() + "."));

    /// <returns>What the letter to its holder carries.</returns>
    public string TellHolder()
    {
        var code = Unguessable.Code();
        HolderHash = Secret.HashOf(code);
        return code;
    }

    /// <exception cref="Refusal">It was withdrawn already, or no reason is given.</exception>
    public void Withdraw(string? because, DateOnly today)
    {
        if (WithdrawnOn is { } day) throw new Refusal($"This certificate was withdrawn on {Words.Day(day)}.");
        (WithdrawnOn, WithdrawnBecause) = (today, Said.Line(because, "why it is withdrawn", 500, "Because"));
    }

    private static void RefuseWhatIsNotCompleted(Booking booking, Completion completion, string name)
    {
        if (booking.State != BookingState.Confirmed) throw new Refusal($"{name} has no confirmed place at this event, so there is nothing that they can have completed.");
        if (!completion.IsComplete) throw new Refusal($"{name} has not completed it. {completion.Why}");
        if (completion.LastDayThere < booking.JoinedAt.ToLondonDate())
            throw new Refusal($"{name} would have completed it on {Words.Day(completion.LastDayThere)}, before they booked on {Words.Day(booking.JoinedAt.ToLondonDate())}. Correct the register first.");
    }
}

/// <summary>What a certificate says beside what the register says.</summary>
internal sealed record CertificateFacts(string Name, string Title)
{
    public string? Level { get; init; }

    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>The days of the sessions that they came to.</summary>
    public IReadOnlyList<DateOnly> Days { get; init; } = [];

    public string? Place { get; init; }

    public required string GivenBy { get; init; }

    public required string AwardedBy { get; init; }
}
