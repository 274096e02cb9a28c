using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Keys;
using VirtualSchool.Testing;
using VirtualSchool.Training.Contracts;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;
using VirtualSchool.Training.Pages.PublicPlace;
using VirtualSchool.Training.Pages.Schools.OneSchool;
using VirtualSchool.Training.Tests.Domain;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>Who is trained at which school, what has become its practice, and what a partner sees of it.</summary>
public sealed class TrainedSchoolsTests(BookingService service) : IClassFixture<BookingService>
{
    private static int _number = 8000;

    [Fact]
    public async Task School_ShowsWhoCompletedByTheRegister_AndItsTeacherByTheirAddress()
    {
        await AddSchoolAsync(100801, "Register Primary", "tess@register.example");
        var held = await HoldAsync(ShippedWords.DesignatedTeacher, null, Who("Tess Hill", "TESS@register.example", null), Who("Ann Lee", "ann@register.example", 100801), Who("Absent Abe", "abe@register.example", 100801, AttendanceKind.DidNotCome));
        using var coordinator = await service.SignInAsync(Role.TrainingCoordinator);

        await coordinator.OpenAsync("/training/schools/100801");

        coordinator.Words.ShouldContain($"Trained on {Words.Day(service.Today)}, current until");
        coordinator.Words.ShouldContain($"Ann Lee Not said {held.Course.Title}");
        coordinator.Words.ShouldNotContain("Absent Abe");
        (await service.SendAsync(new FindTrainedSchools([100801]))).ShouldBe([new TrainedSchool(100801, held.Course.Reference, held.Course.Title, 1, service.Today, service.Today, null)]);
        (await service.SendAsync(new FindTrainedSchools(null))).ShouldContain(t => t.Urn == 100801 && t.People == 1);
        await coordinator.OpenAsync("/training/schools/999999");
        coordinator.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task School_CountsCompletedElearning_AndItsTeacherStandsByIt_ButNothingBegunOrGivenBack()
    {
        await AddSchoolAsync(100803, "Online Primary", "tess@online-primary.example");
        var online = new Course($"C-{++_number}", Made.Facts with { Title = "Attachment online", Kind = CourseKind.ELearning });
        online.SetAudience([ShippedWords.DesignatedTeacher]);
        var next = new Course($"C-{++_number}", Made.Facts with { Title = "After the modules" });
        next.SetPrerequisites([(online.Id, false)]);
        var (tess, begun, back) = (Learner("Tess Hill", "tess@online-primary.example", null), Learner("Beth Begun", "beth@online-primary.example", 100803), Learner("Bo Back", "bo@online-primary.example", 100803));
        var done = Learner("Dee Done", "dee@online-primary.example", 100803);
        await service.KeepAsync(online, next, tess, begun, back, done);
        await service.KeepAsync(Enrolled(tess, online, -30), Enrolled(begun, online, null), Enrolled(done, online, -3), GivenBack(Enrolled(back, online, null)));
        using var coordinator = await service.SignInAsync(Role.TrainingCoordinator);

        await coordinator.OpenAsync("/training/schools/100803");

        coordinator.Words.ShouldContain($"Trained on {Words.Day(service.Today.AddDays(-30))}, current until");
        coordinator.Words.ShouldContain($"Dee Done Not said Attachment online {Words.Day(service.Today.AddDays(-3))}");
        coordinator.Words.ShouldNotContain("Beth Begun");
        coordinator.Words.ShouldNotContain("Bo Back");
        (await service.SendAsync(new FindTrainedSchools([100803]))).ShouldBe([new TrainedSchool(100803, online.Reference, online.Title, 1, service.Today.AddDays(-3), service.Today.AddDays(-3), null)]);
        var offering = await service.PublishAsync(20, course: next.Id);
        (await service.SendAsync(new BookPlace(await MarkAsync(done), offering.Reference, BookingService.Form("Dee Done")))).ShouldStartWith("You have a place");
        (await Should.ThrowAsync<Refusal>(async () => await service.SendAsync(new BookPlace(await MarkAsync(begun), offering.Reference, BookingService.Form("Beth Begun"))))).Message.ShouldContain("no record that you completed it");
    }

    [Fact]
    public async Task Embedded_IsRecordedOnce_OpensTheCourseThatAsksForIt_AndIsTakenBack()
    {
        await AddSchoolAsync(100802, "Practice Primary", null);
        var first = new Course($"C-{++_number}", Made.Facts with { Title = "Six days for leaders" });
        var next = new Course($"C-{++_number}", Made.Facts with { Title = "Ambassadors" });
        next.SetPrerequisites([(first.Id, true)]);
        await service.KeepAsync(first, next);
        var offering = await service.PublishAsync(20, course: next.Id);
        var mark = (await service.VisitAsync(("amb@practice.example", "Amy Bell", "Practice Primary")))[0];
        var book = new BookPlace(mark, offering.Reference, BookingService.Form("Amy Bell", "Practice Primary") with { SchoolUrn = 100802 });
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(book))).Message.ShouldContain("made it their practice");
        using var adviser = await service.SignInAsync(Role.Adviser);

        await adviser.OpenAsync("/training/schools/100802");
        await adviser.PressAsync("Record it", ("Input.Course", $"{first.Id}"), ("Input.On.Day", "1"), ("Input.On.Month", "1"), ("Input.On.Year", "2030"), ("Input.Evidence", "Circles in every year"));
        adviser.Words.ShouldContain("not one that is still to come");
        await adviser.PressAsync("Record it", ("Input.On.Year", "2026"));
        adviser.Words.ShouldContain("Six days for leaders 1 Jan 2026 Circles in every year Adviser");
        (await service.SendAsync(book)).ShouldStartWith("You have a place");
        (await service.SendAsync(new FindTrainedSchools([100802]))).ShouldBe([new TrainedSchool(100802, first.Reference, first.Title, 0, null, null, new(2026, 1, 1))]);
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new RecordEmbedded(100802, first.Id, service.Today, "Again")))).Message.ShouldContain("recorded already");

        await adviser.PressAsync("Take it back", ("Input.Embedded", $"{await service.ReadAsync<Guid>("select id from training.embedded_practice where school_urn = 100802")}"));
        adviser.Words.ShouldContain("Nobody has recorded that the school has made");
    }

    [Fact]
    public async Task Partner_SeesItsOwnEventsInNumbers_AndNoName_AndAnotherPartnerNothingOfThem()
    {
        var (ours, theirs) = (Partner("Lantern Training"), Partner("Somebody Else"));
        await service.KeepAsync(ours, theirs);
        using var coordinator = await service.SignInAsync(Role.TrainingCoordinator);
        await coordinator.OpenAsync($"/training/partners/edit/{ours.Id}");
        await coordinator.PressAsync("Let them sign in", ("Input.PersonName", ""), ("Input.PersonEmail", "hester@lantern.example"));
        (coordinator.Status, coordinator.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value")).ShouldBe((HttpStatusCode.UnprocessableEntity, "Lantern Training"));
        await coordinator.PressAsync("Let them sign in", ("Input.PersonName", "Hester Vale"));
        coordinator.Words.ShouldContain("hester@lantern.example, since");
        var person = new PersonId(await service.ReadAsync<Guid>("select person_id from training.partner_person where email = 'hester@lantern.example'"));
        var held = await HoldAsync(null, ours.Id, Who("Nora Named", "nora@partner.example", null), Who("Pete Private", "pete@partner.example", null, AttendanceKind.DidNotCome));
        var elsewhere = await HoldAsync(null, theirs.Id, Who("Otto Other", "otto@partner.example", null));

        using var partner = await service.SignInAsync(person);
        await partner.OpenAsync("/partner");
        partner.Words.ShouldContain($"{held.Offering.Reference} {Words.Day(service.Today)}");
        partner.Words.ShouldContain("2 of 20");
        partner.Words.ShouldContain("1 of 2 came (50%) where a register was taken; 0 of the 1 who came sent an evaluation (0%).");
        foreach (var hidden in (string[])["Nora", "Pete", elsewhere.Offering.Reference]) partner.Words.ShouldNotContain(hidden);
        await partner.OpenAsync("/training");
        partner.Status.ShouldBe(HttpStatusCode.NotFound);

        await coordinator.PressAsync("End it", ("Input.Ended", $"{person}"));
        await partner.OpenAsync("/partner");
        partner.Words.ShouldContain("No organisation is named for you.");
    }

    private static Partner Partner(string name) => new(new PartnerFacts(name, null, null, null, null));

    private static (string Name, string Email, int? School, AttendanceKind Kind) Who(string name, string email, int? school, AttendanceKind kind = AttendanceKind.Came) => (name, email, school, kind);

    private static Learner Learner(string name, string email, int? school)
    {
        var learner = new Learner(new LearnerFacts(name, null, null, school, "A school"));
        learner.AddAddress(email, DateTimeOffset.UnixEpoch);
        return learner;
    }

    private Enrolment Enrolled(Learner learner, Course course, int? completed)
    {
        var enrolment = new Enrolment(learner.Id, course.Id, new EnrolmentFacts(service.Today.AddDays(-60), EnrolmentSource.Loaded, learner.SchoolUrn, "A school"));
        if (completed is { } days) enrolment.Complete(service.Today.AddDays(days));
        return enrolment;
    }

    private Enrolment GivenBack(Enrolment enrolment)
    {
        enrolment.GiveBack("Left the school", service.Today);
        return enrolment;
    }

    private async Task<byte[]> MarkAsync(Learner learner)
    {
        var (visit, _) = BookingVisit.Ask(learner.Addresses[0].Email, null, [1], service.Clock.GetUtcNow(), service.Clock.GetUtcNow().AddHours(1));
        var mark = Secret.HashOf(Secret.New());
        visit.Open(mark, learner.Id, service.Clock.GetUtcNow(), service.Clock.GetUtcNow().AddDays(1));
        await service.KeepAsync(visit);
        return mark;
    }

    private async Task AddSchoolAsync(int urn, string name, string? teacher)
    {
        await service.ReadAsync<int>("insert into children.school (urn, name, status, sort_name) values ($1, $2, 'Open', lower($2)) returning urn", urn, name);
        if (teacher is not null)
            await service.ReadAsync<int>("insert into children.designated_teacher (id, school_urn, person_id, name, email, is_deputy, \"from\") values (gen_random_uuid(), $1, gen_random_uuid(), 'Tess Hill', $2, false, '2020-09-01') returning 1", urn, teacher);
    }

    /// <summary>An event held today, with its register.</summary>
    private async Task<(Course Course, Offering Offering)> HoldAsync(Guid? audience, Guid? provider, params (string Name, string Email, int? School, AttendanceKind Kind)[] people)
    {
        var (number, now) = (Interlocked.Increment(ref _number), service.Clock.GetUtcNow());
        var course = new Course($"C-{number}", Made.Facts with { Title = $"Held {number}" });
        if (audience is { } word) course.SetAudience([word]);
        var offering = new Offering($"T26-{number}", course.Id, Made.Dates with { ProviderId = provider });
        var session = offering.AddSession(new SessionFacts(service.Today, new(9, 30), new(12, 30)));
        offering.Publish(now.AddDays(-40), service.Today.AddDays(-40));
        var rows = new List<object> { course, offering };
        foreach (var (who, i) in people.Select((p, i) => (p, i)))
        {
            var learner = new Learner(new LearnerFacts(who.Name, null, null, who.School, "A school"));
            learner.AddAddress(who.Email, now);
            var booking = new Booking(References.OfBooking(service.Today, (number * 100) + i), offering.Id, learner.Id, BookingState.Confirmed, who.Email, now.AddDays(-30));
            rows.AddRange([learner, booking, new Attendance(session, booking, who.Name, new AttendanceSaid(who.Kind), new Taking("a test", now))]);
        }
        await service.KeepAsync([.. rows]);
        return (course, offering);
    }
}
