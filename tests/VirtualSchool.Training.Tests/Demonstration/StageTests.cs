using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Training.Demonstration;
using VirtualSchool.Training.Demonstration.Programmes;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;
using VirtualSchool.Training.Tests.Domain;
using Xunit;

namespace VirtualSchool.Training.Tests.Demonstration;

/// <summary>The five programmes of the demonstration, as they stand before anybody has booked.</summary>
public sealed class StageTests
{
    private readonly Stage _stage = Filled(Made.Today, schools: 40);

    [Fact]
    public void HalfDay_IsHeldAtThirteenSchools_FiveByThePartner_For852People_UnderAContractOfThree()
    {
        var held = _stage.EventsOf(ImprovingOutcomes.Title);
        held.Count.ShouldBe(13);
        held.Sum(o => o.Capacity).ShouldBe(852);
        held.Count(o => o.ProviderId == _stage.Partners.Single(p => p.Name == ImprovingOutcomes.Supplier).Id).ShouldBe(5);
        held.Select(o => o.HostUrn).ShouldBeUnique();
        held.ShouldAllBe(o => o.LastDay < Made.Today && o.State == OfferingState.Published && o.PacksOrdered == o.Capacity);
        _stage.Course(ImprovingOutcomes.Title).Outcomes.Count.ShouldBe(4);
        _stage.Contracts.Single(c => c.Id == held[0].ContractId).Parties.Select(p => p.PartnerId).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void Qualification_HasEightFortnightlyDays_InGroupsOfTen_For82OfLastYear()
    {
        var cohorts = _stage.EventsOf(FoundationsForLearning.Title);
        cohorts.ShouldAllBe(o => o.Sessions.Count == 8 && o.Groups.Count == 3 && o.Groups.All(g => g.Limit == 10));
        cohorts.Count(o => o.LastDay < Made.Today).ShouldBe(FoundationsForLearning.Cohorts.Count);
        FoundationsForLearning.Cohorts.Sum(c => c.Sum()).ShouldBe(82);
    }

    [Fact]
    public void SecondContract_FollowsTheFirst_WithItsCoursesPlannedByTheMonth()
    {
        var second = _stage.Contracts.Single(c => c.FollowsId is not null);
        _stage.Planned.Where(p => p.ContractId == second.Id).Select(p => p.Month).ShouldBe([new(2026, 12, 1), new(2027, 1, 1), new(2027, 2, 1), new(2027, 4, 1), new(2027, 5, 1)]);
        _stage.EventsOf(LearningTogether.SelfRegulation).Select(o => o.Sessions.Count).ShouldBe([2, 2]);
        second.Parties.ShouldContain(p => p.PartnerId == null && p.Duty == PartyDuty.Pays);
    }

    [Fact]
    public void SixDays_AreByInvitation_AndAmbassadorsAskForThemEmbedded()
    {
        _stage.EventsOf(RelationalPractice.SixDays).ShouldAllBe(o => o.Door == OfferingDoor.ByInvitation && o.Sessions.Count == 6);
        var before = _stage.Course(RelationalPractice.Ambassadors).Prerequisites.ShouldHaveSingleItem();
        (before.RequiredCourseId, before.MustBeEmbedded).ShouldBe((_stage.Course(RelationalPractice.SixDays).Id, true));
        _stage.Embedded.Count.ShouldBe(RelationalPractice.SchoolsThatEmbedded);
    }

    [Fact]
    public void City_HasRoomForItsDelegates_AndItsDaysCarersAndLunchtimes()
    {
        _stage.EventsOf(AcrossTheCity.AnotherWay).ShouldHaveSingleItem().Capacity.ShouldBe(AcrossTheCity.TakenPart[AcrossTheCity.AnotherWay].Delegates);
        _stage.EventsOf(AcrossTheCity.Classrooms).ShouldHaveSingleItem().Sessions.Count.ShouldBe(7);
        _stage.EventsOf(AcrossTheCity.Landscape).Count.ShouldBe(3);
        _stage.EventsOf(AcrossTheCity.ReadingAndMaths).Count.ShouldBe(2);
        _stage.EventsOf(AcrossTheCity.Lunchtimes).ShouldHaveSingleItem().Sessions.Count.ShouldBe(4);
        _stage.EventsOf(AcrossTheCity.AttachmentConference).ShouldHaveSingleItem().Capacity.ShouldBe(100);
    }

    [Theory]
    [InlineData(2026, 11, 22)]
    [InlineData(2026, 12, 31)]
    [InlineData(2027, 4, 4)]
    [InlineData(2027, 8, 1)]
    public void Stage_CanBeFilledOnAnyDay_WithDatesOnWorkingDaysInTerm(int year, int month, int day)
    {
        var stage = Filled(new DateOnly(year, month, day), schools: 3);
        stage.Offerings.Select(o => o.Reference).ShouldBeUnique();
        stage.Courses.Select(c => c.Title).ShouldBeUnique();
        stage.Offerings.SelectMany(o => o.Sessions).ShouldAllBe(s => s.On.DayOfWeek != DayOfWeek.Saturday && s.On.DayOfWeek != DayOfWeek.Sunday && s.On.Month != 8);
        stage.Courses.ShouldAllBe(c => c.Outcomes.Count > 0 && c.Audience.Count > 0);
        Enum.GetValues<CourseKind>().Except(stage.Courses.Select(c => c.Kind)).ShouldBeEmpty();
    }

    private static Stage Filled(DateOnly today, int schools)
    {
        var world = new DemonstrationWorld(DemonstrationSize.Shipped, 1, today, new Progress<string>())
        {
            Children = [.. Enumerable.Range(0, schools).Select(n => new KnownChild { Id = ChildId.New(), Name = "A", Initials = "A", FirstName = "A", BornOn = new(2015, 1, 1), SchoolUrn = 100_000 + n, SchoolName = $"School {n}" })],
        };
        var stage = new Stage();
        stage.Begin(world, Enumerable.Range(1, 60).Select(n => (long)n), Enumerable.Range(1, 120).Select(n => (long)n));
        TrainingPart.Fill(stage);
        return stage;
    }
}
