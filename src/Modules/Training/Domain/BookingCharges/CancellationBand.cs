using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Training.Domain.BookingCharges;

/// <summary>What a place costs that is given up with so many working days' notice: a share of the price, or an amount for each session.</summary>
[CouncilsChoice]
internal sealed class CancellationBand
{
    private CancellationBand() { }

    internal CancellationBand(Guid terms, BandFacts facts)
    {
        (Id, TermsId) = (Guid.CreateVersion7(), terms);
        LeastDays = Said.Between(facts.LeastDays, 0, 60, "the fewest working days", "Bands");
        MostDays = Said.BetweenOrNothing(facts.MostDays, LeastDays, 60, "the most working days", "Bands");
        if (facts.Percent is null == facts.PerSession is null) throw new Refusal("Enter for each band either a per cent of the price or an amount for each session.", "Bands");
        Percent = Said.BetweenOrNothing(facts.Percent, 0, 100, "the per cent of the price", "Bands");
        PerSession = Said.PriceOrNothing(facts.PerSession, "the amount for each session", "Bands");
    }

    public Guid Id { get; private init; }

    public Guid TermsId { get; private init; }

    public int LeastDays { get; private init; }

    /// <summary>Null for as many as there are.</summary>
    public int? MostDays { get; private init; }

    public int? Percent { get; private init; }

    public Money? PerSession { get; private init; }

    internal string InWords => $"{When}: {What}.";

    private string When => (LeastDays, MostDays) switch
    {
        (0, { } most) => $"With {Words.Count(most, "working day’s", "working days’")} notice or less",
        (var least, null) => $"With at least {Words.Count(least, "working day’s", "working days’")} notice",
        var (least, most) => $"With {least} to {most} working days’ notice",
    };

    private string What => (Percent, PerSession) switch
    {
        (0, _) => "no charge",
        (100, _) => "the full price",
        ({ } percent, _) => $"{percent} per cent of the price",
        (_, { } amount) => $"{amount} for each session",
        _ => "no charge",
    };

    internal bool Covers(int notice) => notice >= LeastDays && !(notice > MostDays);

    internal bool Meets(CancellationBand other) => LeastDays <= (other.MostDays ?? int.MaxValue) && other.LeastDays <= (MostDays ?? int.MaxValue);

    internal Money? CostOf(Money? price, int sessions) => PerSession is { } each
        ? new Money(each.Pounds * sessions)
        : price is { } full ? new Money(decimal.Round(full.Pounds * Percent!.Value / 100m, 2, MidpointRounding.AwayFromZero)) : null;
}

/// <summary>What is said of a band.</summary>
internal sealed record BandFacts(int? LeastDays, int? MostDays, int? Percent, decimal? PerSession)
{
    public bool IsEmpty => LeastDays is null && MostDays is null && Percent is null && PerSession is null;
}
