using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Training.Domain.BookingCharges;

/// <summary>What giving up a place costs, as it holds from a day until a later row takes over. Bookings made before fall under what holds when they are given up.</summary>
[CouncilsChoice]
internal sealed class CancellationTerms
{
    private const int MostBands = 6;
    private readonly List<CancellationBand> _bands = [];

    private CancellationTerms() { }

    /// <exception cref="Refusal">The bands overlap, say nothing, or nobody says where they are laid down.</exception>
    public CancellationTerms(DateOnly? from, bool isCharged, IEnumerable<BandFacts> bands, string? source)
    {
        if (from is not { } day) throw new Refusal("Enter the day from which it holds.", nameof(From));
        (Id, From, IsCharged, Source) = (Guid.CreateVersion7(), day, isCharged, Said.Line(source, "where it is laid down: a policy, a decision and its date", 300, nameof(Source)));
        foreach (var facts in bands.Where(b => !b.IsEmpty)) Add(new CancellationBand(Id, facts));
        if (_bands.Count > MostBands) throw new Refusal($"Keep to {MostBands} bands.", "Bands");
        if (isCharged && _bands.Count == 0) throw new Refusal("Enter at least one band, or choose that nothing is charged.", "Bands");
    }

    public Guid Id { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>False while nothing is charged, whatever the bands say.</summary>
    public bool IsCharged { get; private init; }

    public string Source { get; private init; } = "";

    public IReadOnlyList<CancellationBand> Bands => _bands;

    /// <summary>What it costs to give a place up; null for nothing.</summary>
    /// <param name="notice">Working days from the day of receipt, counted, to the day before the event.</param>
    /// <param name="price">What the place costs; null for a free one.</param>
    /// <param name="sessions">How many sessions are missed.</param>
    public Money? CostOf(int notice, Money? price, int sessions) =>
        IsCharged && _bands.Find(b => b.Covers(notice)) is { } band && band.CostOf(price, sessions) is { Pounds: > 0 } cost ? cost : null;

    /// <summary>The terms in sentences, as somebody reads them before they book.</summary>
    public IReadOnlyList<string> InWords => !IsCharged
        ? ["You can give up your place at any time without charge. Please tell us, so that somebody else can come."]
        : [.. _bands.OrderBy(b => b.LeastDays).Select(b => b.InWords), "A colleague may come instead until it begins, without charge."];

    /// <exception cref="Refusal">None holds on that day.</exception>
    public static CancellationTerms On(IEnumerable<CancellationTerms> all, DateOnly day) =>
        all.Where(t => t.From <= day).MaxBy(t => t.From) ?? throw new Refusal("No cancellation terms hold today. Add some under Settings, Cancellation terms.");

    private void Add(CancellationBand band)
    {
        if (_bands.Exists(b => b.Meets(band))) throw new Refusal("Two bands speak of the same days. Change one of them.", "Bands");
        _bands.Add(band);
    }
}
