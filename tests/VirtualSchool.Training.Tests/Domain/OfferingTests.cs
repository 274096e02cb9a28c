using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.Offerings;
using Xunit;

namespace VirtualSchool.Training.Tests.Domain;

public sealed class OfferingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, null, null, "Capacity")]
    [InlineData(null, null, null, "Capacity")]
    [InlineData(20, 21, null, "Minimum")]
    [InlineData(20, 8, 0, "PerSetting")]
    public void Places_ThatMakeNoSense_AreRefusedAtTheirBox(int? capacity, int? minimum, int? perSetting, string field) =>
        Should.Throw<Refusal>(() => Made.Offering().Change(Made.Dates with { Capacity = capacity, Minimum = minimum, PerSetting = perSetting }, taken: 0)).Field.ShouldBe(field);

    [Fact]
    public void Capacity_BelowWhatIsTakenOrGrouped_IsRefusedWithTheNumber()
    {
        var offering = Made.Offering();
        Should.Throw<Refusal>(() => offering.Change(Made.Dates with { Capacity = 11 }, taken: 12)).Message.ShouldContain("12 places are taken");

        offering.SetGroups([new(null, "North", "Allestree", 10), new(null, "South", null, 10)]);
        Should.Throw<Refusal>(() => offering.Change(Made.Dates with { Capacity = 19 }, taken: 0)).Message.ShouldContain("room for 20");
        Should.Throw<Refusal>(() => offering.SetGroups([new(null, "North", null, 21)])).Message.ShouldContain("only 20 can come");
    }

    [Theory]
    [InlineData("http://meet.example.org/1")]
    [InlineData("meet.example.org/1")]
    public void JoinLink_ThatIsNotHttps_IsRefused(string link) =>
        Should.Throw<Refusal>(() => Made.Offering().Change(Made.Dates with { Venue = new Venue(null, null, link) }, 0)).Field.ShouldBe("JoinLink");

    [Theory]
    [InlineData(-1)]
    [InlineData(12.505)]
    public void Price_ThatIsNoAmount_IsRefused(double price) =>
        Should.Throw<Refusal>(() => Made.Offering().Change(Made.Dates with { Price = (decimal)price }, 0)).Field.ShouldBe("Price");

    [Fact]
    public void Booking_ThatClosesBeforeItOpens_IsRefused() =>
        Should.Throw<Refusal>(() => Made.Offering().Change(Made.Dates with { BookingOpensOn = new(2026, 12, 2), BookingClosesOn = new(2026, 12, 1) }, 0)).Field.ShouldBe("BookingClosesOn");

    [Fact]
    public void Sessions_AreNumberedInOrderOfTime_AndGiveTheOfferingItsDays()
    {
        var offering = Made.Offering();
        offering.AddSession(Made.Session(14));
        offering.AddSession(Made.Session(7));
        offering.Sessions.Select(s => (s.Number, s.On)).ShouldBe([(1, Made.Today.AddDays(7)), (2, Made.Today.AddDays(14))]);
        (offering.FirstDay, offering.LastDay).ShouldBe((Made.Today.AddDays(7), Made.Today.AddDays(14)));
        offering.MinutesFor(null).ShouldBe(360);
    }

    [Fact]
    public void Session_ThatEndsBeforeItBegins_OrOverlaps_IsRefused()
    {
        var offering = Made.Offering();
        offering.AddSession(Made.Session(7));
        Should.Throw<Refusal>(() => offering.AddSession(Made.Session(8, from: 12, to: 9))).Field.ShouldBe("End");
        Should.Throw<Refusal>(() => offering.AddSession(Made.Session(7, from: 11, to: 14))).Message.ShouldContain("overlaps with the session on Sunday 29 November 2026 from 09:30 to 12:30");
        offering.AddSession(Made.Session(7, from: 12, to: 14)).Number.ShouldBe(2);
    }

    [Fact]
    public void SessionsOfTwoGroups_MayBeAtOneTime_ButNotWithOneForEverybody()
    {
        var offering = Made.Offering();
        offering.SetGroups([new(null, "North", null, 10), new(null, "South", null, 10)]);
        var (north, south) = (offering.Groups[0].Id, offering.Groups[1].Id);
        offering.AddSession(Made.Session(7) with { Group = north });
        offering.AddSession(Made.Session(7) with { Group = south });
        Should.Throw<Refusal>(() => offering.AddSession(Made.Session(7)));
        offering.MinutesFor(north).ShouldBe(180);
        Should.Throw<Refusal>(() => offering.SetGroups([new(south, "South", null, 10)])).Message.ShouldContain("sessions of its own");
    }

    [Fact]
    public void Publish_SaysWhatIsMissing_ThenOpensTheDoor()
    {
        var offering = new Offering("T26-0001", Guid.NewGuid(), new OfferingFacts { Capacity = 20 });
        offering.WhatIsMissing(Made.Today).Select(m => m.Where).ShouldBe([OfferingPart.Sessions, OfferingPart.Facts, OfferingPart.Facts]);
        Should.Throw<Refusal>(() => offering.Publish(Now, Made.Today)).Message.ShouldContain("no date yet");

        offering.Change(Made.Dates, 0);
        offering.AddSession(Made.Session(30));
        offering.Publish(Now, Made.Today);

        offering.TakesBookings(Made.Today).ShouldBeTrue();
        offering.TakesBookings(Made.Today.AddDays(31)).ShouldBeFalse();
        Should.Throw<Refusal>(() => offering.RemoveSession(offering.Sessions[0].Id)).Message.ShouldContain("needs a date");
    }

    [Fact]
    public void Publish_OfWhatLiesInThePast_IsRefused()
    {
        var offering = Made.Offering();
        offering.AddSession(Made.Session(-1));
        Should.Throw<Refusal>(() => offering.Publish(Now, Made.Today)).Message.ShouldContain("is past");
    }

    [Fact]
    public void Cancel_NeedsItsReason_AndNothingIsChangedAfterwards()
    {
        var offering = Made.Published();
        Should.Throw<Refusal>(() => offering.Cancel(" ", Made.Today)).Field.ShouldBe("Because");
        offering.Cancel("trainer is ill", Made.Today);
        offering.State.ShouldBe(OfferingState.Cancelled);
        Should.Throw<Refusal>(() => offering.Change(Made.Dates, 0)).Message.ShouldContain("was cancelled on 22 Nov 2026");
        Should.Throw<Refusal>(() => offering.AddSession(Made.Session(40)));
    }

    [Fact]
    public void Cancel_OfWhatWasHeld_IsRefused() =>
        Should.Throw<Refusal>(() => Made.Published().Cancel("too late", Made.Today.AddDays(31))).Message.ShouldContain("was held");

    [Fact]
    public void Again_IsADraftWithTheSameSessionsAtTheSameDistance()
    {
        var offering = Made.Offering();
        offering.SetGroups([new(null, "North", "Allestree", 10)]);
        offering.AddSession(Made.Session(30) with { Topic = "Day 1", IsRequired = true });
        offering.AddSession(Made.Session(44) with { Topic = "Day 2", Group = offering.Groups[0].Id });

        var again = offering.Again("T26-0002", new DateOnly(2027, 3, 1));

        again.Sessions.Select(s => (s.On, s.Topic, s.IsRequired)).ShouldBe([(new DateOnly(2027, 3, 1), "Day 1", true), (new DateOnly(2027, 3, 15), "Day 2", false)]);
        again.Sessions[1].GroupId.ShouldBe(again.Groups[0].Id);
        (again.State, again.Capacity, again.Trainers[0].Name).ShouldBe((OfferingState.Draft, 20, "Ada Cole"));
        again.Groups[0].Id.ShouldNotBe(offering.Groups[0].Id);
    }

    [Fact]
    public void CalendarVersion_MovesWithWhatCalendarsMustLearn_AndNotOtherwise()
    {
        var offering = Made.Published();
        var before = offering.CalendarVersion;
        offering.Change(Made.Dates with { Capacity = 25 }, 0);
        offering.CalendarVersion.ShouldBe(before);
        offering.ChangeSession(offering.Sessions[0].Id, Made.Session(31));
        offering.CalendarVersion.ShouldBe(before + 1);
    }

    [Fact]
    public void Packs_CannotBeSentBeforeTheyWereOrdered() =>
        Should.Throw<Refusal>(() => Made.Offering().NotePacks(20, Made.Today, Made.Today.AddDays(-1))).Field.ShouldBe("PacksSentOn");
}
