using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.BookingRules;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Rules;
using Xunit;

namespace VirtualSchool.Training.Tests.Domain;

public sealed class BookingRuleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);
    private static readonly RuleBook Rules = new(ShippedRules.All);

    [Theory]
    [InlineData(20, 19, 0, true)]
    [InlineData(20, 20, 0, false)]
    [InlineData(20, 21, 0, false)]
    [InlineData(20, 5, 3, true)]
    [InlineData(20, 5, 4, false)]
    public void Decide_GivesAPlaceWhileThereIsOne_AndOneSchoolItsShare(int capacity, int taken, int fromSetting, bool hasPlace) =>
        (Ask(Made.Published()) with { Places = new(capacity, taken, 4), FromSetting = fromSetting }).Decide(Made.Today, byHand: false).ShouldBe(hasPlace ? BookingState.Confirmed : BookingState.Waiting);

    [Fact]
    public void Decide_WhenTheLimitForASchoolIsGone_GivesEveryPlace() =>
        (Ask(Made.Published()) with { Places = new(20, 5, null), FromSetting = 15 }).Decide(Made.Today, byHand: false).ShouldBe(BookingState.Confirmed);

    [Fact]
    public void Decide_WherePlacesAreConfirmedOneByOne_HoldsThePlace_UnlessTheCoordinatorBooks()
    {
        var held = Made.Published();
        held.Change(Made.Dates with { PlacesAreHeld = true }, 0);
        Ask(held).Decide(Made.Today, byHand: false).ShouldBe(BookingState.Provisional);
        Ask(held).Decide(Made.Today, byHand: true).ShouldBe(BookingState.Confirmed);
        (Ask(held) with { Places = new(20, 20, null) }).Decide(Made.Today, byHand: false).ShouldBe(BookingState.Waiting);
    }

    [Fact]
    public void Decide_RefusesInWords_WhoMayNotCome()
    {
        var invited = Made.Published();
        invited.Change(Made.Dates with { Door = OfferingDoor.ByInvitation }, 0);
        Refused(Ask(invited)).ShouldContain("by invitation");
        (Ask(invited) with { IsInvited = true }).Decide(Made.Today, byHand: false).ShouldBe(BookingState.Confirmed);
        Ask(invited).Decide(Made.Today, byHand: true).ShouldBe(BookingState.Confirmed);
        Refused(Ask(Made.Published()) with { IsBooked = true }).ShouldContain("already");
        Refused(Ask(Made.Published()) with { Missing = ["“Emotion coaching” comes first."] }).ShouldContain("comes first");
        Refused(Ask(Made.Offering())).ShouldContain("cannot be booked yet");
    }

    [Fact]
    public void Decide_BeforeBookingOpensAndAfterItCloses_IsRefusedWithTheDay_AndTheCoordinatorMayStill()
    {
        var (early, late) = (Made.Published(), Made.Published());
        early.Change(Made.Dates with { BookingOpensOn = Made.Today.AddDays(1) }, 0);
        late.Change(Made.Dates with { BookingClosesOn = Made.Today.AddDays(-1) }, 0);
        Refused(Ask(early)).ShouldContain("Monday 23 November 2026");
        Refused(Ask(late)).ShouldContain("Saturday 21 November 2026");
        Ask(late).Decide(Made.Today, byHand: true).ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public void WaitingList_GoesByReasonThenByWhenTheyAsked_AndPassesOverASchoolThatHasItsShare()
    {
        var (first, second, third, fourth) = (Waiting(1), Waiting(2), Waiting(3), Waiting(4));
        third.Prioritise("Designated teacher, never trained");
        var waiting = new[] { (first, "A"), (second, "B"), (third, "C"), (fourth, "A") };
        new Places(20, 18, 4).NextOf(waiting, new Dictionary<string, int>()).ShouldBe([third, first]);
        new Places(20, 17, 4).NextOf(waiting, new Dictionary<string, int> { ["A"] = 4 }).ShouldBe([third, second]);
        new Places(20, 17, 4).NextOf(waiting, new Dictionary<string, int> { ["A"] = 3 }).ShouldBe([third, first, second]);
        new Places(20, 25, null).NextOf(waiting, new Dictionary<string, int>()).ShouldBeEmpty();
    }

    [Fact]
    public void HeldPlace_IsTakenInTime_OrGoesOn()
    {
        var (taken, late, left) = (Waiting(1), Waiting(2), Waiting(3));
        foreach (var booking in new[] { taken, late, left }) booking.Offer(Now.AddHours(48));
        taken.Accept(Now.AddHours(47), held: false);
        taken.State.ShouldBe(BookingState.Confirmed);
        Should.Throw<Refusal>(() => late.Accept(Now.AddHours(48), held: false)).Message.ShouldContain("not held for you any more");
        left.Decline(Now);
        (left.State, left.OfferedUntil).ShouldBe((BookingState.Declined, null));
        Should.Throw<Refusal>(() => left.Cancel(null, Now)).Message.ShouldContain("ended already");
    }

    [Theory]
    [InlineData(30, 48)]
    [InlineData(8, 48)]
    [InlineData(7, 24)]
    [InlineData(2, 24)]
    public void HeldPlace_IsHeldFor48Hours_AndFor24InTheLastWeek(int daysAhead, int hours) =>
        OfferTerms.Until(Rules, Now, Made.Today.AddDays(daysAhead)).ShouldBe(Now.AddHours(hours));

    [Fact]
    public void HeldPlace_IsNeverHeldBeyondTheEventsDay() =>
        OfferTerms.Until(Rules, Now, Made.Today.AddDays(1)).ShouldBe(new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero));

    // An event on Tuesday: four days' notice is received by Wednesday of the week before.
    [Theory]
    [InlineData("2026-11-18", 4)]
    [InlineData("2026-11-19", 3)]
    [InlineData("2026-11-21", 1)]
    [InlineData("2026-11-23", 1)]
    [InlineData("2026-11-24", 0)]
    public void Notice_CountsTheDayOfReceiptAndTheDayBefore(string received, int expected) =>
        Notice.Days(WorkingDaysFrom(DateOnly.Parse(received, null)), new DateOnly(2026, 11, 24)).ShouldBe(expected);

    [Fact]
    public void Terms_ChargeByBands_AndNothingWhileSwitchedOff()
    {
        BandFacts[] bands = [new(0, 3, 100, null), new(4, 9, 50, null), new(10, null, 0, null)];
        var terms = new CancellationTerms(Made.Today, isCharged: true, bands, "Cabinet, 1 September 2026");
        terms.CostOf(3, new Money(45m), 1).ShouldBe(new Money(45m));
        terms.CostOf(4, new Money(45.01m), 1).ShouldBe(new Money(22.51m));
        terms.CostOf(12, new Money(45m), 1).ShouldBeNull();
        terms.CostOf(3, null, 1).ShouldBeNull();
        new CancellationTerms(Made.Today, true, [new(0, 2, null, 50m)], "Policy").CostOf(2, null, 3).ShouldBe(new Money(150m));
        new CancellationTerms(Made.Today, false, bands, "Policy").CostOf(0, new Money(45m), 1).ShouldBeNull();
        Should.Throw<Refusal>(() => new CancellationTerms(Made.Today, true, [new(0, 3, 100, null), new(3, null, 0, null)], "Policy")).Message.ShouldContain("same days");
        Should.Throw<Refusal>(() => new CancellationTerms(Made.Today, true, [], "Policy")).Message.ShouldContain("at least one band");
    }

    private static Admission Ask(Offering offering) => new(offering, new Places(20, 0, 4));

    private static string Refused(Admission admission) => Should.Throw<Refusal>(() => admission.Decide(Made.Today, byHand: false)).Message;

    private static Booking Waiting(int minute) => new($"TB26-0000{minute}", Guid.NewGuid(), Guid.NewGuid(), BookingState.Waiting, "a@b.example", Now.AddMinutes(minute));

    private static IEnumerable<DateOnly> WorkingDaysFrom(DateOnly day) =>
        Enumerable.Range(0, 30).Select(day.AddDays).Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
}
