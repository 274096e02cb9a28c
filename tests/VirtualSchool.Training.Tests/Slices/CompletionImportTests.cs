using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Testing;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>Moodle's course completion and other lists of it, from the file to the records.</summary>
public sealed class CompletionImportTests(ElearningService service) : IClassFixture<ElearningService>
{
    [Fact]
    public async Task MoodlesFile_IsKnownByItsHeadings_ShownRowByRow_AndLoadedOnce()
    {
        var course = await service.AddCourseAsync("Module 1: Attachment", "Quiz");
        await service.VisitAsync(("dt1@moodle.example", "Priya Example", "Hill Top Primary"), ("dt2@moodle.example", "Tom Example", "Hill Top Primary"));
        const string file =
            """
            ID,Name,"Email address","Module 1: Attachment","Module 1: Attachment - Completion date","Quiz","Quiz - Completion date","Course complete"
            224,"Priya Example",DT1@moodle.example,Completed,"03/10/26, 14:05","Completed (achieved pass grade)","04/10/26, 14:31","04/10/26, 14:31"
            225,"Tom Example",dt2@moodle.example,Completed,"05/10/26, 09:12","Completed (did not achieve pass grade)","05/10/26, 09:40",
            226,"Jo O'Example",dt3@moodle.example,"Not completed",,"Not completed",,
            """;
        var (import, preview) = await service.StageAsync(file);
        preview.Questions.Where(q => q.Required).ShouldBeEmpty();
        preview.Changes.Select(c => $"{c.Kind}: {c.Who}: {c.What}").ShouldBe(
        [
            "New: Priya Example (dt1@moodle.example): is enrolled from 3 Oct 2026, at Hill Top Primary; has done 2 of 2 modules; completed it on 4 Oct 2026",
            "New: Tom Example (dt2@moodle.example): is enrolled from 5 Oct 2026, at Hill Top Primary; has done 1 of 2 modules",
        ]);
        preview.Problems.ShouldHaveSingleItem().Words.ShouldStartWith("Nobody here has the address dt3@moodle.example, and the row does not say where they work.");
        (await service.ReadAsync<long>("select count(*) from training.enrolment where course_id = $1", course.Id)).ShouldBe(0);

        (await service.ConfirmAsync(import)).Words.ShouldBe("2 changes made.");
        (await service.StageAsync(file)).Preview.Changes.ShouldBeEmpty();
        (await service.StageAsync(file.Replace("""09:40",""", """09:40","06/10/26, 10:00" """.Trim()))).Preview.Changes.ShouldHaveSingleItem().What.ShouldBe("completed it on 6 Oct 2026");
        (await service.ReadAsync<DateOnly>("select completed_on from training.enrolment e join training.learner_address a on a.learner_id = e.learner_id where a.email = 'dt1@moodle.example'")).ShouldBe(new DateOnly(2026, 10, 4));
    }

    [Fact]
    public async Task SpanishFile_IsReadTheSame()
    {
        await service.AddCourseAsync("Módulo 1");
        await service.VisitAsync(("ana@moodle.example", "Ana Ruiz", "Hill Top Primary"), ("luz@moodle.example", "Luz Gil", "Hill Top Primary"));
        var (_, preview) = await service.StageAsync(
            """
            ID;Nombre;"Dirección de correo";"Módulo 1";"Módulo 1 - Fecha de finalización";"Curso finalizado"
            7;"Ana Ruiz";ana@moodle.example;Finalizado;"21/06/2026 12:00";"22/06/2026 12:00"
            8;"Luz Gil";luz@moodle.example;"No finalizado";;
            """);
        preview.Changes.Select(c => c.What).ShouldBe(
        [
            "is enrolled from 21 Jun 2026, at Hill Top Primary; has done 1 of 1 module; completed it on 22 Jun 2026",
            "is enrolled from 3 Nov 2026, at Hill Top Primary",
        ]);
    }

    [Fact]
    public async Task Strangers_AreLeftOut_UntilSomebodySaysThatTheyAreAdded_WhereTheyWork()
    {
        await service.ReadAsync<int>("insert into children.school (urn, name, status, sort_name) values (130001, 'Larch School', 'Open', 'larch school'), (130002, 'Old Mill School', 'Closed', 'old mill school') returning urn");
        var course = await service.AddCourseAsync("Strange module");
        await service.VisitAsync(("known@strange.example", "Nia Ward", "Harbour Homes"));
        const string file =
            """
            Name,Email,Institution,Strange module,Completed on
            Ann Ash,ann@strange.example,130001,Completed,01/10/2026
            Bea Birch,bea@strange.example,larch school,,
            Cal Cedar,cal@strange.example,130002,,
            Dan Dogwood,dan@strange.example,139999,,
            Nia Ward,nia@strange.example,Harbour Homes,,
            """;
        (await service.StageAsync(file)).Preview.Problems.Select(p => (p.Row, p.LeavesRowOut)).ShouldBe([(2, true), (3, true), (4, false), (4, true), (5, true), (6, false), (6, true)]);

        var (import, preview) = await service.StageAsync(file, ("strangers", "add"));
        preview.Problems.Select(p => (p.Row, p.LeavesRowOut)).ShouldBe([(4, false), (5, true), (6, false), (6, false)]);
        preview.Problems[0].Words.ShouldStartWith("Old Mill School (130002) has closed.");
        preview.Problems[1].Words.ShouldStartWith("The register has no school 139999.");
        preview.Problems[3].Words.ShouldStartWith("nia@strange.example becomes a learner of its own. Nia Ward of Harbour Homes is known by another address");
        preview.Changes[0].What.ShouldBe("becomes a learner at Larch School; is enrolled from 1 Oct 2026; has done 1 of 1 module; completed it on 1 Oct 2026");
        await service.ConfirmAsync(import);
        (await service.ReadAsync<string>("select string_agg(coalesce(school_urn::text, setting), ', ' order by coalesce(school_urn::text, setting)) from training.enrolment where course_id = $1", course.Id))
            .ShouldBe("130001, 130001, 130002, Harbour Homes");

        using var coordinator = await service.SignInAsync(Role.TrainingCoordinator);
        await coordinator.OpenAsync($"/training/elearning?Course={course.Id}");
        coordinator.Words.ShouldContain("4 enrolled at 3 institutions, 1 of them completed: 25% of 4.");
        coordinator.Words.ShouldContain("Old Mill School Closed");
        (await coordinator.Http.GetStringAsync($"/training/elearning/export?course={course.Id}&sort=enrolled&desc=true")).ShouldContain("Larch School,130001,,No,2,1,50.0,2026-11-03");
    }

    [Fact]
    public async Task Rows_ThatCannotBe_AreLeftOutInWords_AndOnePersonCountsOnce()
    {
        var course = await service.AddCourseAsync("Odd module");
        var two = new Learner(new LearnerFacts("Uma Vale", null, null, null, "Hill Top Primary"));
        two.AddAddress("uma@odd.example", null);
        two.AddAddress("uma@home.example", null);
        var late = new Learner(new LearnerFacts("Lee Late", null, null, null, "Hill Top Primary"));
        late.AddAddress("lee@odd.example", null);
        await service.KeepAsync(two, late, new Enrolment(late.Id, course.Id, new EnrolmentFacts(new(2026, 10, 10), EnrolmentSource.ByHand, null, "Hill Top Primary")));
        var (_, preview) = await service.StageAsync(
            """
            Name,Email,Odd module,Enrolled on,Completed on
            Uma Vale,uma@odd.example,,,
            Uma Vale,UMA@home.example,Completed,,02/10/2026
            Uma Vale,uma@odd.example,,,
            Lee Late,lee@odd.example,,,03/10/2026
            Kit,not an address,,,
            Kit,kit@odd.example,,02/10/2026,01/10/2026
            Kit,kit@odd.example,,,31/02/2026
            Kit,kit@odd.example,,,01/01/2027
            """);
        preview.Changes.ShouldHaveSingleItem().What.ShouldContain("completed it on 2 Oct 2026");
        preview.Problems.Select(p => (p.Row, p.Words.Split('.')[0])).OrderBy(p => p.Row).Select(p => $"{p.Row}: {p.Item2}").ShouldBe(
        [
            "2: uma@odd", "4: uma@odd", "5: It was completed on 3 Oct 2026, before the enrolment on 10 Oct 2026", "6: not an address is no e-mail address",
            "7: It was completed on 1 Oct 2026, before the enrolment on 2 Oct 2026", "8: Completed on is 31/02/2026, which is not a day in the calendar", "9: Completed on is 01/01/2027, which lies ahead",
        ]);
        preview.Problems.Single(p => p.Row == 2).Words.ShouldBe("uma@odd.example and uma@home.example in row 3 are addresses of one person. That row counts: it says at least as much.");
    }

    [Fact]
    public async Task OwnHeadings_AreAskedOnce_AndRemembered()
    {
        var course = await service.AddCourseAsync("Mapped module");
        await service.AddCourseAsync("Another module");
        await service.VisitAsync(("map@mapped.example", "Max Map", "Hill Top Primary"));
        const string file = "Email,Has finished\nmap@mapped.example,01/10/2026\n";
        var (import, preview) = await service.StageAsync(file);
        preview.Questions.Single(q => q.Key == "course").Required.ShouldBeTrue();
        await Should.ThrowAsync<Refusal>(() => service.SendAsync(new ConfirmImport(import)));
        (import, preview) = await service.StageAsync(file, ("course", $"{course.Id}"), ("completed", "Has finished"));
        preview.Changes.ShouldHaveSingleItem().What.ShouldContain("completed it on 1 Oct 2026");
        await service.ConfirmAsync(import);
        (await service.StageAsync(file)).Preview.Questions.Single(q => q.Key == "completed").Suggested.ShouldBe("Has finished");
        await service.ReadAsync<string>("delete from training.remembered_column where heading = 'Has finished' returning heading");
    }

    [Fact]
    public async Task Pool_ThatIsUsedUp_LeavesTheLastRowsOut_AlsoWhenPlacesGoAfterThePreview()
    {
        var course = await service.AddCourseAsync("Pooled module");
        var pool = await service.AddPoolAsync(course, places: 2);
        await service.VisitAsync(("p1@pool.example", "P One", "Hill Top Primary"), ("p2@pool.example", "P Two", "Hill Top Primary"), ("p3@pool.example", "P Three", "Hill Top Primary"));
        var (import, preview) = await service.StageAsync("Email,Pooled module,Completed on\np1@pool.example,,\np2@pool.example,,\np3@pool.example,,\n");
        preview.Changes.Count.ShouldBe(2);
        preview.Changes[0].What.ShouldContain($"with a place of “{pool.Title}”");
        preview.Problems.ShouldHaveSingleItem().Words.ShouldStartWith("All 2 places of");
        await service.KeepAsync(new Enrolment(await service.LearnerAsync("p3@pool.example"), course.Id, new EnrolmentFacts(service.Today, EnrolmentSource.ByHand, null, "Hill Top Primary") { Pool = pool.Id }));
        (await service.ConfirmAsync(import)).Words!.ShouldStartWith("The records changed after this preview was made");
        (await service.ConfirmAsync(import)).Words.ShouldBe("1 change made.");
    }

    [Fact]
    public async Task School_ThatBecameAnother_TakesItsPeopleEventsAndPracticeAlong_AndLeavesWhatWas()
    {
        await service.ReadAsync<int>("insert into children.school (urn, name, status, sort_name) values (131001, 'Two Rivers School', 'Open', 'two rivers school'), (131002, 'Mill Lane School', 'Closed', 'mill lane school') returning urn");
        var course = await service.AddCourseAsync("Merged module");
        var learner = new Learner(new LearnerFacts("Rae Mill", null, null, 131002, "Mill Lane School"));
        var (ahead, embedded) = (await service.PublishAsync(10, facts: f => f with { Host = (131002, "Mill Lane School") }), new EmbeddedPractice(course.Id, 131002, "Mill Lane School", new(2026, 5, 1), "A visit", null, service.Today));
        await service.KeepAsync(learner, embedded, new Enrolment(learner.Id, course.Id, new EnrolmentFacts(new(2026, 10, 1), EnrolmentSource.ByHand, 131002, "Mill Lane School")));
        const string links = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n131002,131001,Two Rivers School,Successor,01-09-2026\n";
        var (import, preview) = await service.StageAsync(links);
        preview.Changes.ShouldHaveSingleItem().What.ShouldBe("becomes Two Rivers School (URN 131001) from 1 Sep 2026: for training, 1 person, 1 event to come and 1 course seen in practice go on there");
        await service.ConfirmAsync(import);
        (await service.StageAsync(links)).Preview.Changes.ShouldBeEmpty();
        (await service.ReadAsync<string>("select concat_ws(', ', setting, school_urn, host_name, host_urn) from training.learner l, training.offering o where l.id = $1 and o.id = $2", learner.Id, ahead.Id)).ShouldBe("Two Rivers School, 131001, Two Rivers School, 131001");
        (await service.ReadAsync<string>("select string_agg(school_name, ', ' order by school_name) from training.embedded_practice where course_id = $1", course.Id)).ShouldBe("Mill Lane School, Two Rivers School");
        (await service.ReadAsync<int>("select school_urn from training.enrolment where course_id = $1", course.Id)).ShouldBe(131002);
    }

    [Fact]
    public async Task Coordinator_BringsCompletions_AndSeesNoOtherImport()
    {
        var course = await service.AddCourseAsync("Coordinated module");
        await service.VisitAsync(("cara@coordinated.example", "Cara Holm", "Hill Top Primary"));
        var file = Path.Combine(service.Folder, "completion-coordinated.csv");
        await File.WriteAllTextAsync(file, "Email,Coordinated module,Completed on\ncara@coordinated.example,,01/10/2026\n");
        var people = await service.SendAsync(new StageImport([new UploadedFile("people.csv", "Name,Email,Role\nEd Earl,ed@example.org,Adviser\n"u8.ToArray())], null));
        await service.ReadAsync(people);
        using var coordinator = await service.SignInAsync(Role.TrainingCoordinator);
        await coordinator.OpenAsync("/data");
        coordinator.Words.ShouldNotContain("people.csv");
        await coordinator.PressAsync("Read the files", ("Files", $"@{file}"));
        var import = Guid.Parse(coordinator.Path.Split('/')[^1]);
        await service.ReadAsync(import);
        await coordinator.OpenAsync($"/data/imports/{people}");
        coordinator.Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        await coordinator.OpenAsync($"/data/imports/{import}");
        await coordinator.PressAsync("Confirm and make 1 change");
        await Until.TrueAsync(async () => await service.ReadAsync<long>("select count(*) from training.enrolment where course_id = $1", course.Id) == 1);
        using var adviser = await service.SignInAsync(Role.Adviser);
        await adviser.OpenAsync($"/data/imports/{import}");
        adviser.Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }
}
