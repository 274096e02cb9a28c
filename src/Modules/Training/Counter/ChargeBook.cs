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
internal sealed class ChargeBook(TrainingDbContext data, CounterRules rules, TimeProvider clock)
{
    public void PlaceTaken(Booking booking, Offering offering)
    {
        if (offering.Price is not { } price) return;
        booking.Costs();
        data.Add(new Charge(booking.Id, ChargeKind.Place, price, "The price of the place", clock.GetUtcNow()));
    }

    /// <summary>The price is taken back: nobody pays for the place, or somebody else does.</summary>
    public async Task TakeBackAsync(Booking booking, string because, CancellationToken cancel)
    {
        var charge = await data.Set<Charge>().SingleOrDefaultAsync(c => c.BookingId == booking.Id && c.Kind == ChargeKind.Place, cancel);
        if (charge is { State: ChargeState.Due }) charge.Waive(because);
        else if (charge is { State: ChargeState.PassedOn }) data.Add(new Charge(booking.Id, ChargeKind.Credit, new Money(-charge.Amount.Pounds), because, clock.GetUtcNow()));
    }

    /// <summary>The place was given up: what the terms ask is charged, unless there is a reason.</summary>
    /// <param name="sessions">How many sessions they miss.</param>
    public async Task GivenUpAsync(Booking booking, Offering offering, int sessions, WaiverReason? waiver, CancellationToken cancel)
    {
        await TakeBackAsync(booking, "The place was given up", cancel);
        var notice = await rules.NoticeAsync(offering, cancel);
        if ((await rules.TermsAsync(cancel)).CostOf(notice, offering.Price, sessions) is not { } cost) return;
        var charge = new Charge(booking.Id, ChargeKind.Cancellation, cost, $"Given up with {Words.Count(notice, "working day’s", "working days’")} notice", clock.GetUtcNow());
        if (waiver is { } reason) charge.Waive(Choice.Words(reason));
        data.Add(charge);
    }
}
