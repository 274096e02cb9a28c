using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.Rules;
using VirtualSchool.Training.Domain.Trained;
using Xunit;

namespace VirtualSchool.Training.Tests.Domain;

public sealed class TeacherStandingTests
{
    private static readonly TrainingTerms Terms = TrainingTerms.Of(new RuleBook(ShippedRules.All), Made.Today);

    [Theory]
    [InlineData("2020-09-01", "2024-11-23", TeacherState.Current)]
    [InlineData("2020-09-01", "2024-11-22", TeacherState.Lapsed)]
    [InlineData("2020-09-01", null, TeacherState.Untrained)]
    [InlineData("2025-11-22", null, TeacherState.Untrained)]
    [InlineData("2025-11-23", null, TeacherState.New)]
    [InlineData("2026-09-01", "2020-01-01", TeacherState.Lapsed)]
    public void Teacher_StandsByTheDayOfTraining_ElseByTheDayThePartBegan(string since, string? trainedOn, object state) =>
        Teacher(since, trainedOn).State.ShouldBe((TeacherState)state);

    [Fact]
    public void Teacher_NewAndTrained_IsSaidToBeBoth() =>
        Teacher("2026-09-01", "2026-10-05").InWords.ShouldBe("trained on 5 Oct 2026, current until 5 Oct 2028; new since 1 Sept 2026");

    [Fact]
    public void School_StandsByItsTeachers_AndByDeputiesOnlyWhereNobodyElseIsNamed()
    {
        var (never, trained, deputy) = (Teacher("2020-09-01", null), Teacher("2020-09-01", "2026-10-05"), Teacher("2020-09-01", "2026-10-05") with { IsDeputy = true });
        TeacherStanding.OfSchool([never, deputy]).ShouldBe(TeacherState.Untrained);
        TeacherStanding.OfSchool([never, trained]).ShouldBe(TeacherState.Current);
        TeacherStanding.OfSchool([deputy]).ShouldBe(TeacherState.Current);
        TeacherStanding.OfSchool([]).ShouldBe(TeacherState.None);
    }

    [Fact]
    public void Teacher_IsFoundByIdentityOrAddress_WithTheLatestDay()
    {
        var (person, course) = (PersonId.New(), Guid.NewGuid());
        var trained = new TrainedTeachers(
        [
            new CompletedCourse(new TrainedPerson(Guid.NewGuid(), "Tess Hill", null, null, person, ["tess@home.example"]), course, new(2025, 3, 1)),
            new CompletedCourse(new TrainedPerson(Guid.NewGuid(), "T. Hill", null, 100_001, null, ["tess@school.example"]), course, new(2026, 3, 1)),
        ]);
        trained.LastOn(person, " Tess@School.example ").ShouldBe(new DateOnly(2026, 3, 1));
        trained.LastOn(person, null).ShouldBe(new DateOnly(2025, 3, 1));
        trained.LastOn(PersonId.New(), "other@school.example").ShouldBeNull();
    }

    [Fact]
    public void Completed_KeepsEachPersonsLatestOfEachCourse()
    {
        var (who, course) = (new TrainedPerson(Guid.NewGuid(), "Ann Lee", null, 100_001, null, []), Guid.NewGuid());
        CompletedCourse.Latest([new(who, course, new(2025, 3, 1)), new(who, course, new(2026, 3, 1)), new(who, Guid.NewGuid(), new(2024, 3, 1))])
            .Select(c => c.On).ShouldBe([new DateOnly(2026, 3, 1), new DateOnly(2024, 3, 1)]);
    }

    private static TeacherStanding Teacher(string since, string? trainedOn) => new("Tess Hill", false, Day(since), trainedOn is null ? null : Day(trainedOn), Terms);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
