using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Domain.BookingCharges;

/// <summary>What became of the credits that a booking uses.</summary>
internal enum CreditState
{
    [Display(Name = "Used")]
    Used = 1,

    [Display(Name = "Given back")]
    GivenBack = 2,

    /// <summary>The place was given up late: all, or a share, is lost.</summary>
    [Display(Name = "Lost")]
    Lost = 3,
}

/// <summary>Credits of a package that pay for one booking, instead of a charge. A booking has one at most.</summary>
internal sealed class CreditUse
{
    private CreditUse() { }

    internal CreditUse(Guid package, Guid booking, decimal credits, DateTimeOffset at) =>
        (Id, PackageId, BookingId, Credits, State, Because, At) = (Guid.CreateVersion7(), package, booking, credits, CreditState.Used, "The place", at);

    public Guid Id { get; private init; }

    public Guid PackageId { get; private init; }

    public Guid BookingId { get; private init; }

    public decimal Credits { get; private init; }

    public CreditState State { get; private set; }

    /// <summary>How many of them are lost, because the place was given up late.</summary>
    public decimal Lost { get; private set; }

    public string Because { get; private set; } = "";

    public DateTimeOffset At { get; private init; }

    /// <summary>How many the package is without.</summary>
    public decimal Spent => State switch
    {
        CreditState.Used => Credits,
        CreditState.Lost => Lost,
        _ => 0,
    };

    /// <summary>"1 credit", "½ credit given back", "1 credit lost".</summary>
    public string InWords => State switch
    {
        CreditState.Used => CreditAmount.Words(Credits),
        CreditState.Lost => $"{CreditAmount.Words(Lost)} lost{(Lost < Credits ? $", {CreditAmount.Words(Credits - Lost)} given back" : "")}",
        _ => $"{CreditAmount.Words(Credits)} given back",
    };

    /// <summary>The package has them again.</summary>
    public void GiveBack(string because)
    {
        if (State == CreditState.Used) (State, Because) = (CreditState.GivenBack, because);
    }

    /// <summary>The place was given up: the share of the price that the terms would charge is lost, in half credits, and the rest is given back.</summary>
    /// <param name="share">From 0 to 1, and no more than 1 however much the terms ask.</param>
    public void GiveUp(decimal share, string because)
    {
        if (State != CreditState.Used) return;
        Lost = Math.Min(Credits, decimal.Round(Credits * Math.Clamp(share, 0, 1) * 2, 0, MidpointRounding.AwayFromZero) / 2);
        (State, Because) = (Lost > 0 ? CreditState.Lost : CreditState.GivenBack, because);
    }
}
