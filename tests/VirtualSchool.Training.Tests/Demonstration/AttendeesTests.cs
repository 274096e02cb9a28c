using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Training.Demonstration;
using VirtualSchool.Training.Demonstration.People;
using VirtualSchool.Training.Demonstration.Programmes;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Qualifying;
using VirtualSchool.Training.Domain.Rules;
using VirtualSchool.Training.Tests.Domain;
using Xunit;

namespace VirtualSchool.Training.Tests.Demonstration;

/// <summary>Who came to the demonstration's events, before anything is in a database.</summary>
public sealed class AttendeesTests
{
    private static readonly Lazy<(Stage Stage, Attendees Attendees)> Large = new(() => Filled(Made.Today, schools: 120));

    [Theory]
    [InlineData(ImprovingOutcomes.Title, 852, 13)]
    [InlineData(FoundationsForLearning.Title, 82, 70)]
    [InlineData(AcrossTheCity.AnotherWay, 90, 45)]
    [InlineData(AcrossTheCity.Classrooms, 50, 35)]
    public void Course_IsAttendedByAsManyPeopleOfAsManySchoolsAsItsCouncilPrinted(string title, int people, int schools)
    {
        var (stage, attendees) = Large.Value;
        var came = attendees.Register.Where(a => a.WasThere).Select(a => a.BookingId).ToHashSet();
        var events = stage.EventsOf(title).Select(o => o.Id).ToHashSet();
        var learners = attendees.Bookings.Where(b => events.Contains(b.OfferingId) && came.Contains(b.Id)).Select(b => b.LearnerId).ToHashSet();
        learners.Count.ShouldBe(people);
        attendees.People.Everybody.Where(l => learners.Contains(l.Id)).Select(l => l.SchoolUrn).Distinct().Count().ShouldBe(schools);
    }

    [Fact]
    public void Places_OfASchoolWithCredits_ArePaidWithThem_WhileTheyLast()
    {
        var attendees = Large.Value.Attendees;
        var paid = attendees.Packages.SelectMany(p => p.Uses).Select(u => u.BookingId).ToHashSet();
        paid.ShouldNotBeEmpty();
        attendees.Bookings.Where(b => paid.Contains(b.Id)).ShouldAllBe(b => b.Funding == FundingSource.Credit && b.State == BookingState.Confirmed);
        attendees.Charges.ShouldAllBe(c => !paid.Contains(c.BookingId));
        attendees.Packages.ShouldAllBe(p => p.Left >= 0);
        attendees.Packages.ShouldContain(p => p.Uses.Count == 0);
    }

    [Fact]
    public void HalfDay_WasEvaluatedByAFifth_AndTheThirdCohortSaysWhatItSaid()
    {
        var (stage, attendees) = Large.Value;
        var held = stage.EventsOf(ImprovingOutcomes.Title).Select(o => o.Id).ToHashSet();
        var sets = attendees.Answers.Where(a => held.Contains(a.OfferingId)).ToList();
        var response = new EvaluationResults(sets, 852, Made.Today).Response(Moment.AtEnd);
        (response.Text, response.Base).ShouldBe(("20%", "170 of 852"));

        var third = stage.EventsOf(FoundationsForLearning.Title)[2].Id;
        var later = new EvaluationResults([.. attendees.Answers.Where(a => a.OfferingId == third)], 27, Made.Today);
        (later.SeeingEffect(Moment.WeeksLater).Text, later.SeeingEffect(Moment.WeeksLater).Base).ShouldBe(("64%", "7 of 11"));
        (later.Saying(Moment.WeeksLater, Questions.MoreChildren).Text, later.Saying(Moment.WeeksLater, Questions.SchoolValues).Text).ShouldBe(("67%", "83%"));
    }

    [Fact]
    public void EverybodyWhoAnsweredAboutEndings_WouldRecommendIt_AndOpenDaysAreFullWithAWaitingList()
    {
        var (stage, attendees) = Large.Value;
        var ended = stage.EventsOf(LearningTogether.Disruption)[0].Id;
        new EvaluationResults([.. attendees.Answers.Where(a => a.OfferingId == ended)], 22, Made.Today).Recommending().Base.ShouldBe("14 of 14");
        var next = stage.EventsOf(RelationalPractice.TwoDays)[2];
        attendees.Bookings.Where(b => b.OfferingId == next.Id).CountBy(b => b.State).ShouldBe([new(BookingState.Confirmed, next.Capacity), new(BookingState.Waiting, 4)]);
        var qualified = stage.Embedded.Select(e => (int?)e.SchoolUrn).ToHashSet();
        var ambassadors = stage.EventsOf(RelationalPractice.Ambassadors)[0].Id;
        var booked = attendees.Bookings.Where(b => b.OfferingId == ambassadors).Select(b => b.LearnerId).ToHashSet();
        attendees.People.Everybody.Where(l => booked.Contains(l.Id)).ShouldAllBe(l => qualified.Contains(l.SchoolUrn));
    }

    [Fact]
    public void Qualification_IsAwardedToNearlyAll_AFewAreUnderWay_OneIsLate_OneLeft()
    {
        var (_, attendees) = Large.Value;
        var terms = QualifyingTerms.Of(new RuleBook(ShippedRules.All), Made.Today);
        var states = attendees.Candidates.CountBy(c => c.StateOn(Made.Today, terms)).ToDictionary();
        (states[CandidateState.UnderWay], states[CandidateState.Late], states[CandidateState.Left]).ShouldBe((2, 1, 1));
        attendees.Candidates.Where(c => c.AwardedOn is not null).ShouldAllBe(c => c.Minutes == terms.Minutes && c.ItemsMet == c.ItemsNeeded);
        states[CandidateState.Awarded].ShouldBeGreaterThan(60);
    }

    [Theory]
    [InlineData(2026, 11, 22, 120)]
    [InlineData(2026, 9, 1, 80)]
    [InlineData(2027, 4, 4, 12)]
    [InlineData(2027, 8, 1, 3)]
    [InlineData(2027, 1, 2, 0)]
    public void People_CanBePutOnTheStageOnAnyDay_AsTheServiceWouldHaveRecordedThem(int year, int month, int day, int schools)
    {
        var today = new DateOnly(year, month, day);
        var (stage, attendees) = Filled(today, schools);
        var offerings = stage.Offerings.ToDictionary(o => o.Id);
        attendees.Bookings.Select(b => b.Reference).ShouldBeUnique();
        attendees.Bookings.GroupBy(b => (b.OfferingId, b.LearnerId)).ShouldAllBe(g => g.Count() == 1);
        attendees.People.Everybody.SelectMany(l => l.Addresses.Select(a => a.Email)).ShouldBeUnique();
        attendees.Bookings.ShouldAllBe(b => b.JoinedAt < new DateTimeOffset(today, TimeOnly.MinValue, TimeSpan.Zero) && b.JoinedAt > offerings[b.OfferingId].PublishedAt);
        attendees.Bookings.Where(b => b.HoldsPlace).GroupBy(b => b.OfferingId).ShouldAllBe(g => g.Count() <= offerings[g.Key].Capacity);
        attendees.Answers.ShouldAllBe(a => a.SentAt < new DateTimeOffset(today, TimeOnly.MinValue, TimeSpan.Zero));
        attendees.Certificates.ShouldAllBe(c => c.IssuedOn < today && c.CompletedOn <= c.IssuedOn);
        attendees.Candidates.ShouldAllBe(c => c.StartedOn <= today && !(c.EndedOn > today) && c.Meetings.All(m => m.On <= today) && c.Items.All(i => i.HandedInOn <= today && i.Decisions.All(d => d.On <= today)));
        if (schools > 50) stage.Offerings.Where(o => o.State == OfferingState.Published && o.LastDay < today).Select(o => o.Id).Except(attendees.Register.Select(a => a.OfferingId)).ShouldBeEmpty();
    }

    private static (Stage Stage, Attendees Attendees) Filled(DateOnly today, int schools)
    {
        var world = new DemonstrationWorld(DemonstrationSize.Shipped, 1, today, new Progress<string>())
        {
            Children = [.. Enumerable.Range(0, schools).Select(n => new KnownChild { Id = ChildId.New(), Name = "A", Initials = "A", FirstName = "A", BornOn = new(2015, 1, 1), SchoolUrn = 100_000 + n, SchoolName = $"School {n}" })],
        };
        var (stage, attendees) = (new Stage(), new Attendees());
        stage.Begin(world, Enumerable.Range(1, 60).Select(n => (long)n), Enumerable.Range(1, 120).Select(n => (long)n));
        TrainingPart.Fill(stage);
        attendees.Begin(world, stage, Enumerable.Range(1, 2500).Select(n => (long)n));
        TrainingPart.Fill(stage, attendees);
        return (stage, attendees);
    }
}
