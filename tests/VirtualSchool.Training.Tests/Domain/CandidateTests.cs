using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Qualifying;
using VirtualSchool.Training.Domain.Rules;
using Xunit;

namespace VirtualSchool.Training.Tests.Domain;

public sealed class CandidateTests
{
    private static readonly QualifyingTerms Terms = QualifyingTerms.Of(new RuleBook(ShippedRules.All), Made.Today);
    private static readonly Completion Taught = new(2880, 2880, 8, 8, [], 0, Made.Today.AddDays(-90), 80);

    [Fact]
    public void Award_NeedsTaughtDaysHoursAndEveryItemMet_AndEndsWhatCanBeChanged()
    {
        var candidate = Begun();
        candidate.WhatIsMissing(Taught with { MinutesThere = 100 }, Terms).Count().ShouldBe(3);
        UseHours(candidate);
        var item = HandIn(candidate, "Reflective account", 5);
        Decide(candidate, item, ItemDecision.NotYet, 4, "Say what you did next");
        Should.Throw<Refusal>(() => candidate.Award(Made.Today, null, Taught, Terms, Made.Today)).Message.ShouldBe("It cannot be awarded yet. 0 of 1 item of the portfolio is met.");
        Decide(candidate, item, ItemDecision.Met, 1);
        Should.Throw<Refusal>(() => candidate.Award(Made.Today.AddDays(-2), null, Taught, Terms, Made.Today)).Field.ShouldBe("AwardedOn");
        candidate.Award(Made.Today, "3599-1", Taught, Terms, Made.Today);
        Should.Throw<Refusal>(() => candidate.Award(Made.Today, "3599-2", Taught, Terms, Made.Today)).Message.ShouldStartWith("It was awarded on 22 Nov 2026.");
        Should.Throw<Refusal>(() => candidate.Meet(Made.Today, 60, "Josie Merrin", Made.Today)).Message.ShouldStartWith("It was awarded on");
        (candidate.AwardNumber, candidate.StateOn(Made.Today.AddYears(1), Terms)).ShouldBe(("3599-1", CandidateState.Awarded));
        candidate.Items[0].Decisions.Select(d => d.Decision).ShouldBe([ItemDecision.NotYet, ItemDecision.Met]);
        candidate.Reopen();
        candidate.TakeBack(candidate.Meetings[0].Id);
        candidate.WhatIsMissing(Taught, Terms).ShouldBe(["16 h of 17 one-to-one hours are used."]);
    }

    [Fact]
    public void Item_ThatTheAssessorLeavesOut_IsNotNeeded_ButOneOtherIs()
    {
        var candidate = Begun();
        UseHours(candidate);
        var (first, second) = (HandIn(candidate, "Account", 9), HandIn(candidate, "Another account", 8));
        Should.Throw<Refusal>(() => Decide(candidate, first, ItemDecision.LeftOut, 5)).Message.ShouldBe("Enter why it is left out.");
        Decide(candidate, first, ItemDecision.LeftOut, 5, "The other account shows the same");
        (candidate.ItemsMet, candidate.ItemsNeeded).ShouldBe((0, 1));
        Decide(candidate, second, ItemDecision.Met, 5);
        candidate.WhatIsMissing(Taught, Terms).ShouldBeEmpty();
        Decide(candidate, second, ItemDecision.LeftOut, 4, "Not their own work");
        candidate.WhatIsMissing(Taught, Terms).ShouldBe(["Nothing of the portfolio is handed in."]);
    }

    [Theory]
    [InlineData(-1, 60, "MetOn")]
    [InlineData(41, 60, "MetOn")]
    [InlineData(0, -60, "Minutes")]
    [InlineData(0, 481, "Minutes")]
    [InlineData(7, 60, "MetOn")]
    [InlineData(7, 430, "Minutes")]
    public void Meeting_ThatCannotBe_IsRefusedAtItsBox_AndNothingIsNoted(int daysAgo, int minutes, string box)
    {
        var candidate = Begun();
        candidate.Meet(Made.Today.AddDays(-7), 60, "Josie Merrin", Made.Today);
        Should.Throw<Refusal>(() => candidate.Meet(Made.Today.AddDays(-daysAgo), minutes, "josie merrin", Made.Today)).Field.ShouldBe(box);
        candidate.Minutes.ShouldBe(60);
    }

    [Fact]
    public void Decision_ThatCannotBe_IsRefusedAtItsBox()
    {
        var candidate = Begun();
        Should.Throw<Refusal>(() => candidate.HandIn("Account", Made.Today.AddDays(-41), Made.Today)).Field.ShouldBe("HandedInOn");
        var item = HandIn(candidate, "Account", 5);
        Should.Throw<Refusal>(() => HandIn(candidate, "account", 5)).Field.ShouldBe("Title");
        Should.Throw<Refusal>(() => Decide(candidate, Guid.NewGuid(), ItemDecision.Met, 0)).Field.ShouldBe("Item");
        Should.Throw<Refusal>(() => Decide(candidate, item, ItemDecision.Met, 6)).Message.ShouldBe("“Account” was handed in on 17 Nov 2026. Enter that day or a later one.");
        Should.Throw<Refusal>(() => Decide(candidate, item, ItemDecision.NotYet, 0, " ")).Field.ShouldBe("Feedback");
        Decide(candidate, item, ItemDecision.Met, 2);
        Should.Throw<Refusal>(() => Decide(candidate, item, ItemDecision.Met, 2)).Message.ShouldBe("This decision stands there already.");
        Should.Throw<Refusal>(() => Decide(candidate, item, ItemDecision.NotYet, 3, "More")).Field.ShouldBe("DecidedOn");
        Should.Throw<Refusal>(() => candidate.TakeBack(item)).Field.ShouldBe("Wrong");
        Should.Throw<Refusal>(() => candidate.TakeBack(Guid.NewGuid())).Field.ShouldBe("Wrong");
        candidate.Items[0].Decisions.Count.ShouldBe(1);
    }

    [Fact]
    public void Clock_BeginsNeitherAheadNorBeforeTheTaughtDaysNorAfterWhatCameOfIt()
    {
        var candidate = Begun();
        HandIn(candidate, "Account", 30);
        Should.Throw<Refusal>(() => candidate.Begin(Made.Today.AddDays(-29), null, Made.Today)).Message.ShouldContain("23 Oct 2026 already");
        Should.Throw<Refusal>(() => candidate.Begin(Made.Today.AddDays(-60), Made.Today.AddDays(-50), Made.Today)).Message.ShouldContain("The first taught day is 3 Oct 2026.");
        Should.Throw<Refusal>(() => candidate.Begin(Made.Today.AddDays(1), null, Made.Today)).Field.ShouldBe("Started");
        candidate.StartedOn.ShouldBe(Made.Today.AddDays(-40));
    }

    [Fact]
    public void WhoeverLeft_CanGoOnOnlyWhenTheRouteIsOpenedAgain()
    {
        var candidate = Begun();
        Should.Throw<Refusal>(() => candidate.Withdraw(" ", Made.Today)).Field.ShouldBe("Because");
        candidate.Withdraw("Moved away", Made.Today.AddDays(-3));
        Should.Throw<Refusal>(() => HandIn(candidate, "Account", 0)).Message.ShouldBe("They left the route on 19 Nov 2026. Open it again first.");
        Should.Throw<Refusal>(() => candidate.Award(Made.Today, null, Taught, Terms, Made.Today)).Message.ShouldStartWith("They left the route");
        candidate.StateOn(Made.Today, Terms).ShouldBe(CandidateState.Left);
        candidate.Reopen();
        HandIn(candidate, "Account", 0);
        (candidate.WithdrawnBecause, candidate.StateOn(Made.Today, Terms), candidate.StateOn(Made.Today.AddDays(45), Terms)).ShouldBe((null, CandidateState.UnderWay, CandidateState.Late));
    }

    [Theory]
    [InlineData(0, null, "week 1 of 12, until 14 Feb 2027")]
    [InlineData(84, null, "week 12 of 12, until 22 Nov 2026")]
    [InlineData(88, null, "4 days over")]
    [InlineData(400, 330, "ended in week 11 of 12")]
    [InlineData(400, 315, "1 day over when it ended")]
    public void Clock_IsSaidInWeeks_ThenInDaysOver_AndStopsAtTheEnd(int daysAgo, int? endedDaysAgo, string words) =>
        Terms.ClockInWords(Made.Today.AddDays(-daysAgo), Made.Today, endedDaysAgo is { } ended ? Made.Today.AddDays(-ended) : null).ShouldBe(words);

    private static Candidate Begun() => new(Guid.NewGuid(), Made.Offering(), Made.Today.AddDays(-40), Made.Today);

    private static void UseHours(Candidate candidate)
    {
        for (var hour = 0; hour < Terms.Hours; hour++) candidate.Meet(Made.Today.AddDays(-20 + hour), 60, "Josie Merrin", Made.Today);
    }

    private static Guid HandIn(Candidate candidate, string title, int daysAgo)
    {
        candidate.HandIn(title, Made.Today.AddDays(-daysAgo), Made.Today);
        return candidate.Items[^1].Id;
    }

    private static void Decide(Candidate candidate, Guid item, ItemDecision decision, int daysAgo, string? feedback = null) =>
        candidate.Decide(item, decision, Made.Today.AddDays(-daysAgo), "Theo Ashdown", feedback, Made.Today);
}
