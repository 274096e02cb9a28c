using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed partial class PeopleImportTests(TestService service) : IClassFixture<TestService>
{
    private const string List =
        """
        Full name,Work email,Role
        Ann Able,ann.able@school.example,Designated teacher
        Bo Bold,bo.bold@school.example,DT
        Bo Again,BO.bold@school.example,designated teacher
        Cy Curt,cy.curt@council.example,Caretaker
        Di Dale,not an address,Adviser
        Ed Earl,ed.earl@council.example,
        Fay Ford,fay.ford@council.example,Social worker
        """;

    [Fact]
    public async Task List_OfPeople_IsShownRowByRowThenAddsThemAndInvitesEachOnce()
    {
        await service.SendAsync(new EnsurePeople([new PersonToEnsure("Fay Ford", "fay.ford@council.example", Role.SocialWorker, new DateOnly(2020, 1, 1))], "known before"));
        var id = await StageAsync(List);
        (await PreviewAsync(id)).Problems.Select(p => (p.Row, p.LeavesRowOut)).ShouldBe([(4, true), (5, true), (6, true), (7, true)]);
        await service.SendAsync(new AnswerImport(id, new Dictionary<string, string> { ["otherwise"] = "Adviser", ["invite"] = "yes" }));

        var preview = await PreviewAsync(id);
        preview.Changes.Select(c => $"{c.Kind}: {c.Who}: {c.What}").ShouldBe(
        [
            "New: Ann Able (ann.able@school.example): becomes designated teacher; gets a letter with a link to choose a password",
            "New: Bo Bold (bo.bold@school.example): becomes designated teacher; gets a letter with a link to choose a password",
            "New: Ed Earl (ed.earl@council.example): becomes adviser; gets a letter with a link to choose a password",
            "Changed: Fay Ford (fay.ford@council.example): gets a letter with a link to choose a password",
        ]);
        await ConfirmAsync(id);

        (await service.ReadAsync<long>("select count(*) from access.people where email like '%@school.example'")).ShouldBe(2);
        using var visitor = service.Visit();
        await visitor.OpenAsync(Link().Match(await LetterAsync("ann.able@school.example")).Value);
        await visitor.PressAsync("Save and sign in", ("Input.Password", SigningIn.Password));
        await visitor.OpenAsync("/account");
        visitor.Words.ShouldContain("named in the list of people loaded on 3 Nov 2026");
        var again = await StageAsync(List);
        await PreviewAsync(again);
        await service.SendAsync(new AnswerImport(again, new Dictionary<string, string> { ["otherwise"] = "Adviser", ["invite"] = "yes" }));
        (await PreviewAsync(again)).Changes.ShouldBeEmpty();
    }

    [Fact]
    public async Task List_WithoutRoles_AsksWhichRoleAllHave()
    {
        var id = await StageAsync("Name,Email\nGil Gray,gil.gray@school.example\n");
        var open = await PreviewAsync(id);
        open.Changes.ShouldBeEmpty();
        open.Questions.Single(q => q.Key == "otherwise").Required.ShouldBeTrue();

        await service.SendAsync(new AnswerImport(id, new Dictionary<string, string> { ["otherwise"] = "DesignatedTeacher" }));

        (await PreviewAsync(id)).Changes.Single().What.ShouldBe("becomes designated teacher");
    }

    [Fact]
    public async Task List_WithSchools_NamesTheirTeachers_AndRemembersTheColumns()
    {
        await service.ReadAsync<int>("insert into children.school (urn, name, status, sort_name) values (120001, 'Hill Top School', 'Open', 'hill top school') returning urn");
        const string list = "Name,Email,Role,Where they teach\nHana Holt,hana@hill.example,DT,120001\nIvo Ince,ivo@hill.example,Deputy designated teacher,Hill Top School\nJo Jay,jo@hill.example,DT,120999\n";
        var id = await StageAsync(list);
        await PreviewAsync(id);
        await service.SendAsync(new AnswerImport(id, new Dictionary<string, string> { ["school"] = "Where they teach" }));
        var preview = await PreviewAsync(id);
        preview.Changes.Select(c => c.What).ShouldBe(
        [
            "becomes designated teacher; is designated teacher of Hill Top School and sees our children there",
            "becomes designated teacher; is deputy designated teacher of Hill Top School and sees our children there",
            "becomes designated teacher",
        ]);
        preview.Problems.ShouldHaveSingleItem().Words.ShouldStartWith("We know no school 120999.");
        await ConfirmAsync(id);
        (await service.ReadAsync<string>("select string_agg(name || case when is_deputy then ' (deputy)' else '' end, ', ' order by name) from children.designated_teacher where school_urn = 120001"))
            .ShouldBe("Hana Holt, Ivo Ince (deputy)");
        var again = await PreviewAsync(await StageAsync(list));
        again.Changes.ShouldBeEmpty();
        again.Questions.Single(q => q.Key == "school").Suggested.ShouldBe("Where they teach");
    }

    private Task<Guid> StageAsync(string text) => service.SendAsync(new StageImport([new UploadedFile("people.csv", Encoding.UTF8.GetBytes(text))], null));

    private async Task<ImportPreview> PreviewAsync(Guid id)
    {
        await service.Services.GetRequiredService<ImportWorker>().WorkOnAsync(id, default);
        var shown = await service.SendAsync(new FindImport(id, VisibleChildren.All));
        return shown.Preview ?? throw new InvalidOperationException(shown.Line.Words);
    }

    private async Task ConfirmAsync(Guid id)
    {
        await service.SendAsync(new ConfirmImport(id));
        await service.Services.GetRequiredService<ImportWorker>().WorkOnAsync(id, default);
    }

    private async Task<string> LetterAsync(string to)
    {
        var found = "";
        await Until.TrueAsync(async () => (found = await FindLetterAsync(to)).Length > 0);
        return found;
    }

    // In the queue until it has left, and then as a file.
    private async Task<string> FindLetterAsync(string to)
    {
        var waiting = await service.ReadAsync<string>("select coalesce(max(body), '') from platform.outbox_message where to_address = $1", to);
        if (Link().IsMatch(waiting))
            return waiting;
        var folder = Path.Combine(service.Folder, "mail");
        return Directory.Exists(folder) ? Directory.GetFiles(folder).Select(File.ReadAllText).FirstOrDefault(t => t.Contains(to) && Link().IsMatch(t)) ?? "" : "";
    }

    [GeneratedRegex("/set-up/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();
}
