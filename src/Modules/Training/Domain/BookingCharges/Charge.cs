using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.BookingCharges;

/// <summary>For what a booking is charged. Of each kind a booking has one charge at most.</summary>
internal enum ChargeKind
{
    /// <summary>The price of the place.</summary>
    Place = 1,

    /// <summary>It was given up late.</summary>
    Cancellation = 2,

    /// <summary>What was passed on already is given back.</summary>
    Credit = 3,
}

internal enum ChargeState
{
    /// <summary>To be passed on.</summary>
    Due = 1,

    /// <summary>Nobody pays it, for a reason.</summary>
    Waived = 2,

    /// <summary>Whoever sends invoices has it.</summary>
    PassedOn = 3,
}

/// <summary>What a booking costs the school, or gives back to it.</summary>
internal sealed class Charge
{
    private Charge() { }

    public Charge(Guid booking, ChargeKind kind, Money amount, string because, DateTimeOffset at) =>
        (Id, BookingId, Kind, Amount, State, Because, At) = (Guid.CreateVersion7(), booking, kind, amount, ChargeState.Due, because, at);

    public Guid Id { get; private init; }

    public Guid BookingId { get; private init; }

    public ChargeKind Kind { get; private init; }

    /// <summary>Negative for a credit.</summary>
    public Money Amount { get; private init; }

    public ChargeState State { get; private set; }

    public string Because { get; private set; } = "";

    public DateTimeOffset At { get; private init; }

    public void Waive(string because)
    {
        if (State == ChargeState.PassedOn) throw new Refusal("It was passed on already: give it back as a credit.");
        (State, Because) = (ChargeState.Waived, because);
    }

    public void PassOn()
    {
        if (State != ChargeState.Due) throw new Refusal("Only what is due is passed on.");
        State = ChargeState.PassedOn;
    }
}
