using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Imports;
using Xunit;

namespace VirtualSchool.Training.Tests.Domain;

public sealed class ElearningTests
{
    private static readonly Guid Course = Guid.NewGuid();
    private static readonly PoolFacts Fifty = new("Course places", null, 50, new(2026, 10, 1), new(2027, 8, 31), 2_250m, [Course]);

    [Fact]
    public void Pool_GivesPlacesWithinItsDaysAndNumber_AndSaysInWordsWhyNot()
    {
        var pool = new LicencePool(Fifty);
        pool.WhyNoPlace(Made.Today, 49).ShouldBeNull();
        pool.WhyNoPlace(Made.Today, 50)!.ShouldStartWith("All 50 places of “Course places” are taken.");
        pool.WhyNoPlace(new(2026, 8, 31), 0)!.ShouldContain("from 1 Oct 2026 on");
        pool.WhyNoPlace(new(2027, 9, 1), 0)!.ShouldContain("ended on 31 Aug 2027");
        Should.Throw<Refusal>(() => pool.RequirePlace(Made.Today, 51));
        new LicencePool(Fifty with { Places = 1 }).WhyNoPlace(Made.Today, 1)!.ShouldStartWith("The one place of");
    }

    [Fact]
    public void Pool_ThatCannotBe_IsRefusedAtItsBox()
    {
        Refused(Fifty with { Title = " " }).ShouldBe("Title");
        Refused(Fifty with { Places = 0 }).ShouldBe("Places");
        Refused(Fifty with { From = null }).ShouldBe("From");
        Refused(Fifty with { Until = null }).ShouldBe("Until");
        Refused(Fifty with { Until = new(2026, 8, 31) }).ShouldBe("Until");
        Refused(Fifty with { Cost = 0.001m }).ShouldBe("Cost");
        Refused(Fifty with { Courses = [] }).ShouldBe("Courses");
        var pool = new LicencePool(Fifty);
        Should.Throw<Refusal>(() => pool.Change(Fifty with { Places = 46 }, used: 47)).Message.ShouldContain("47 places are in use");
        pool.Change(Fifty with { Places = 47 }, used: 47);
        pool.Places.ShouldBe(47);
    }

    [Fact]
    public void Enrolment_IsCompletedOnce_AndNotBeforeItBegan()
    {
        var enrolment = Enrolled(new(2026, 10, 3));
        Should.Throw<Refusal>(() => enrolment.Complete(new(2026, 10, 2))).Message.ShouldBe("It was completed on 2 Oct 2026, before the enrolment on 3 Oct 2026. Correct whichever day is wrong.");
        enrolment.Complete(new(2026, 10, 3));
        enrolment.Complete(new(2026, 10, 9));
        enrolment.CompletedOn.ShouldBe(new DateOnly(2026, 10, 3));
        Should.Throw<Refusal>(() => enrolment.GiveBack("Has left", Made.Today)).Message.ShouldContain("its place is used");
    }

    [Fact]
    public void Enrolment_CanBeCorrected_ButNotIntoTheFuture()
    {
        var enrolment = Enrolled(new(2026, 10, 3));
        enrolment.Correct(new(2026, 9, 1), new(2026, 9, 2), Made.Today);
        enrolment.CompletedOn.ShouldBe(new DateOnly(2026, 9, 2));
        enrolment.Correct(new(2026, 9, 1), null, Made.Today);
        enrolment.CompletedOn.ShouldBeNull();
        Should.Throw<Refusal>(() => enrolment.Correct(Made.Today.AddDays(1), null, Made.Today)).Field.ShouldBe("EnrolledOn");
        Should.Throw<Refusal>(() => enrolment.Correct(new(2026, 9, 1), Made.Today.AddDays(1), Made.Today)).Field.ShouldBe("CompletedOn");
        Should.Throw<Refusal>(() => enrolment.Correct(new(2026, 9, 2), new(2026, 9, 1), Made.Today)).Field.ShouldBe("CompletedOn");
        enrolment.Correct(new(2026, 9, 1), null, Made.Today);
        enrolment.GiveBack("Has left", Made.Today);
        Should.Throw<Refusal>(() => enrolment.Correct(new(2026, 9, 1), new(2026, 9, 2), Made.Today)).Message.ShouldContain("was given back");
    }

    [Fact]
    public void TwoEnrolments_OfOnePerson_BecomeOne_AndAPlaceComesFree()
    {
        var (first, second, module) = (Enrolled(new(2026, 10, 3)), Enrolled(new(2026, 9, 20)), Guid.NewGuid());
        second.Do([module, module]).ShouldBe(1);
        second.Complete(new(2026, 9, 30));
        first.TakeOver(second, Made.Today);
        (first.EnrolledOn, first.CompletedOn, first.ModulesDone.Single()).ShouldBe((new DateOnly(2026, 9, 20), new DateOnly(2026, 9, 30), module));
        (first.IsLive, second.IsLive).ShouldBe((true, false));
    }

    [Theory]
    [InlineData(-13, 0, null, false)]
    [InlineData(-14, 0, null, true)]
    [InlineData(-44, 0, null, true)]
    [InlineData(-45, 0, null, false)]
    [InlineData(-80, 1, -13, false)]
    [InlineData(-80, 1, -14, true)]
    [InlineData(-80, 2, -30, false)]
    public void Reminder_IsDueAfterItsDays_SoOftenAndNoMore(int enrolled, int reminders, int? last, bool isDue)
    {
        var enrolment = new Enrolment(Guid.NewGuid(), Guid.NewGuid(), new EnrolmentFacts(Made.Today.AddDays(enrolled), EnrolmentSource.ByHand, null, "A school"));
        for (var i = 0; i < reminders; i++) enrolment.Remind(Made.Today.AddDays(last!.Value));
        var terms = new PlaceReminders(14, 14, 2, Made.Today);
        terms.IsDue(enrolment).ShouldBe(isDue);
        enrolment.Complete(Made.Today);
        terms.IsDue(enrolment).ShouldBeFalse();
    }

    [Fact]
    public void Modules_KeepWhoDidThem_WhileTheirTitleStays()
    {
        var course = new Course("C-001", Made.Facts with { Kind = CourseKind.ELearning });
        course.SetModules(["Attachment", " ", "Trauma"]);
        var trauma = course.Modules[1].Id;
        course.SetModules(["TRAUMA", "Recovery"]);
        course.Modules.Select(m => (m.Title, m.Place)).ShouldBe([("TRAUMA", 1), ("Recovery", 2)]);
        course.Modules[0].Id.ShouldBe(trauma);
        Should.Throw<Refusal>(() => course.SetModules(["One", "one"])).Message.ShouldContain("twice");
        Should.Throw<Refusal>(() => Made.Course().SetModules(["One"])).Message.ShouldContain("Only e-learning has modules");
        Should.Throw<Refusal>(() => course.SetFollowOns([course.Id])).Message.ShouldContain("cannot follow itself");
    }

    [Theory]
    [InlineData("03/10/26, 14:05", 2026, 10, 3)]
    [InlineData("22/06/2016 12:00", 2016, 6, 22)]
    [InlineData("2026-10-03 14:05:09", 2026, 10, 3)]
    [InlineData("9/1/27", 2027, 1, 9)]
    [InlineData("3 October 2026, 2:05 PM", 2026, 10, 3)]
    [InlineData("Saturday, 3 October 2026, 2:05 PM", 2026, 10, 3)]
    [InlineData("3 de octubre de 2026, 14:05", 2026, 10, 3)]
    [InlineData("sábado, 3 de octubre de 2026, 14:05", 2026, 10, 3)]
    public void MoodleDay_PutsTheDayFirst_InEnglishAndSpanish(string text, int year, int month, int day) => MoodleDay.Read(text).ShouldBe(new DateOnly(year, month, day));

    [Theory]
    [InlineData("10/13/26, 14:05")]
    [InlineData("31/02/2026")]
    [InlineData("Completed")]
    [InlineData("")]
    public void MoodleDay_ThatIsNone_IsNone(string text) => MoodleDay.Read(text).ShouldBeNull();

    private static Enrolment Enrolled(DateOnly on) => new(Guid.NewGuid(), Course, new EnrolmentFacts(on, EnrolmentSource.ByHand, null, "Hill Top Primary"));

    private static string? Refused(PoolFacts facts) => Should.Throw<Refusal>(() => new LicencePool(facts)).Field;
}
