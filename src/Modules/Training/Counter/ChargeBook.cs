using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Counter;

/// <summary>What places cost, and what it costs to give them up. Nobody is charged twice for one booking.</summary>
internal sealed class ChargeBook(TrainingDbContext data, CounterRules rules, CreditBook credits, TimeProvider clock)
{
    /// <summary>The place is theirs: credits of their school's package pay for it, else its price is charged.</summary>
    public async Task PlaceTakenAsync(Booking booking, Offering offering, Learner learner, CancellationToken cancel)
    {
        if (offering.Price is not { } price || await credits.PaysAsync(booking, offering, learner, cancel)) return;
        booking.Costs(FundingSource.Invoice);
        data.Add(new Charge(booking.Id, ChargeKind.Place, price, "The price of the place", clock.GetUtcNow()));
    }

    /// <summary>The price is taken back: nobody pays for the place, or somebody else does. Credits go back to their package.</summary>
    public async Task TakeBackAsync(Booking booking, string because, CancellationToken cancel)
    {
        (await credits.OfAsync(booking, cancel))?.GiveBack(because);
        var charge = await data.Set<Charge>().SingleOrDefaultAsync(c => c.BookingId == booking.Id && c.Kind == ChargeKind.Place, cancel);
        if (charge is { State: ChargeState.Due }) charge.Waive(because);
        else if (charge is { State: ChargeState.PassedOn }) data.Add(new Charge(booking.Id, ChargeKind.Credit, new Money(-charge.Amount.Pounds), because, clock.GetUtcNow()));
    }

    /// <summary>The place was given up: what the terms ask is charged, or as large a share of its credits is lost, unless there is a reason.</summary>
    /// <param name="sessions">How many sessions they miss.</param>
    public async Task GivenUpAsync(Booking booking, Offering offering, int sessions, WaiverReason? waiver, CancellationToken cancel)
    {
        var notice = await rules.NoticeAsync(offering, cancel);
        var (cost, because) = ((await rules.TermsAsync(cancel)).CostOf(notice, offering.Price, sessions), $"Given up with {Words.Count(notice, "working day’s", "working days’")} notice");
        if (await credits.OfAsync(booking, cancel) is { } use)
        {
            use.GiveUp(waiver is null && offering.Price is { } price ? (cost?.Pounds ?? 0) / price.Pounds : 0, waiver is { } excuse ? Choice.Words(excuse) : because);
            return;
        }
        await TakeBackAsync(booking, "The place was given up", cancel);
        if (cost is not { } due) return;
        var charge = new Charge(booking.Id, ChargeKind.Cancellation, due, because, clock.GetUtcNow());
        if (waiver is { } reason) charge.Waive(Choice.Words(reason));
        data.Add(charge);
    }
}
