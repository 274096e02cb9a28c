using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.Catalogue;
using Xunit;

namespace VirtualSchool.Training.Tests.Domain;

public sealed class CourseTests
{
    [Theory]
    [InlineData(null, "About.", 80, "Title")]
    [InlineData("Title", " ", 80, "Summary")]
    [InlineData("Title", "About.", 0, "PercentToComplete")]
    [InlineData("Title", "About.", 101, "PercentToComplete")]
    [InlineData("Title", "About.", null, "PercentToComplete")]
    public void Change_WithWhatCannotBe_IsRefusedAtItsBox(string? title, string summary, int? percent, string field) =>
        Should.Throw<Refusal>(() => new Course("C-001", new CourseFacts(title, summary, CourseKind.Taught) { PercentToComplete = percent })).Field.ShouldBe(field);

    [Fact]
    public void SetOutcomes_KeepsTheIdOfOneThatIsReworded_TakesTheEmptiedAway_AndNumbersTheRest()
    {
        var course = Made.Course();
        course.SetOutcomes([(null, "Understand stress"), (null, "Promote recovery"), (null, "Plan interventions")]);
        var (first, second, third) = (course.Outcomes[0], course.Outcomes[1], course.Outcomes[2]);

        course.SetOutcomes([(third.Id, "Plan and review interventions"), (first.Id, "Understand stress"), (second.Id, "  ")]);

        course.Outcomes.OrderBy(o => o.Place).Select(o => (o.Id, o.Place, o.Text)).ShouldBe([(third.Id, 1, "Plan and review interventions"), (first.Id, 2, "Understand stress")]);
    }

    [Fact]
    public void SetOutcomes_WithOneTwice_IsRefused() =>
        Should.Throw<Refusal>(() => Made.Course().SetOutcomes([(null, "Understand stress"), (null, "understand STRESS ")])).Message.ShouldContain("stands there twice");

    [Theory]
    [InlineData("http://example.org/a")]
    [InlineData("example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public void SetResources_WithAnAddressThatIsNotSafe_IsRefusedWithItsTitle(string address) =>
        Should.Throw<Refusal>(() => Made.Course().SetResources([(null, "Reading list", address)])).Message.ShouldContain("Reading list");

    [Fact]
    public void SetPrerequisites_OfItself_IsRefused_AndOneThatChangesIsReplaced()
    {
        var (course, before) = (Made.Course(), Guid.NewGuid());
        Should.Throw<Refusal>(() => course.SetPrerequisites([(course.Id, false)])).Field.ShouldBe("Prerequisites");

        course.SetPrerequisites([(before, false)]);
        course.SetPrerequisites([(before, true)]);

        course.Prerequisites.Select(p => (p.RequiredCourseId, p.MustBeEmbedded)).ShouldBe([(before, true)]);
    }

    [Fact]
    public void SetAudience_KeepsEachOnce()
    {
        var (course, teacher, carer) = (Made.Course(), Guid.NewGuid(), Guid.NewGuid());
        course.SetAudience([teacher]);
        course.SetAudience([teacher, carer, carer]);
        course.Audience.Select(a => a.WordId).ShouldBe([teacher, carer], ignoreOrder: true);
    }

    [Fact]
    public void Programme_KeepsItsCoursesInOrder_EachOnce()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var programme = new Programme("Attachment aware schools", null, [first, second]);
        programme.Change("Attachment aware schools", null, [second, first]);
        programme.Steps.OrderBy(s => s.Place).Select(s => s.CourseId).ShouldBe([second, first]);
        Should.Throw<Refusal>(() => programme.Change("Attachment aware schools", null, [first, first])).Field.ShouldBe("Courses");
    }

    [Fact]
    public void EmbeddedPractice_OfADayToCome_IsRefused() =>
        Should.Throw<Refusal>(() => new EmbeddedPractice(Guid.NewGuid(), 100001, "Hill Top", Made.Today.AddDays(1), "seen at a visit", null, Made.Today)).Field.ShouldBe("On");

    [Fact]
    public void ShippedWords_AreEachOnce() => ShippedWords.All.Select(w => (w.Kind, w.Name)).ShouldBeUnique();
}
