using System.Net;
using Shouldly;
using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.EndToEndTests.Journeys;

/// <summary>What ends a plan before it is signed: leaving care, a death, a change of school. All by the screens on which it becomes known.</summary>
public sealed class CareEndsTests : IAsyncLifetime
{
    private static readonly TestChild Stays = new("3000", "Ada", "Finch", new(2017, 9, 12), new(2026, 10, 26));
    private static readonly TestChild Goes = new("3001", "Maya", "Quill", new(2018, 3, 1), new(2026, 10, 26)) { Worker = "Tom Reid" };

    private EmptyCouncil _service = null!;
    private PersonId _teacher;
    private string _plan = "";

    public async Task InitializeAsync()
    {
        _service = await EmptyCouncil.StartAsync();
        await _service.LoadAsync(Files.Schools());
        _teacher = await _service.MakePersonAsync(Role.DesignatedTeacher, "Tom Lane", Files.EmailOf("Tom Lane"));
        await _service.AppointAsync(_teacher, Files.Primary);
        await _service.LoadAsync(Files.Ssda903(Stays, Goes));
        await _service.LoadAsync(Files.Names(Stays, Goes));
        _plan = await _service.FindPlanAsync(Goes);
    }

    public Task DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task LeavingCare_LoadedFromTheReturn_ClosesThePlan()
    {
        var head = await HeadAsync();
        await head.BringAsync(Files.Ssda903(Stays, Goes with { Until = new(2026, 11, 2), WhyEnded = "E4A" }));
        head.ShouldSay("1 ended");
        await head.ConfirmAsync();

        await head.OpenAsync("/peps");
        head.ShouldSay("1 PEP for autumn 2026", Stays.Name);
        head.ShouldNotSay(Goes.Name);
        await head.OpenAsync($"/peps/{_plan}");
        head.ShouldSay("Closed: the child left care");
    }

    [Fact]
    public async Task Death_LoadedFromTheReturn_StopsEveryReminderAtOnce()
    {
        await RemindAsync(4, 9);
        (LettersTo("Sara Holt"), LettersTo("Tom Reid")).ShouldBe((2, 2), "reminders of both children go out");
        var before = _service.Letters;

        var head = await HeadAsync();
        await head.BringAsync(Files.Ssda903(Stays, Goes with { Until = new(2026, 11, 9), WhyEnded = "E2" }));
        await head.ConfirmAsync();
        await head.OpenAsync($"/peps/{_plan}");
        head.ShouldSay("Closed: the child’s record is closed");
        await RemindAsync(10, 11, 16);

        (LettersTo("Sara Holt"), LettersTo("Tom Reid")).ShouldBe((4, 2), "the other child's reminders go on");
        _service.Letters.Except(before).ShouldAllBe(l => !l.Contains(_plan, StringComparison.Ordinal));
        await TheTeacherSeesNothingAsync();
    }

    [Fact]
    public async Task ChangeOfSchool_AsksForANewPlan_AndEndsTheFormerTeachersSightByItsRule()
    {
        var newTeacher = await _service.MakePersonAsync(Role.DesignatedTeacher, "Nell Page", Files.EmailOf("Nell Page"));
        await _service.AppointAsync(newTeacher, Files.OtherPrimary);
        var head = await HeadAsync();
        await head.OpenAsync($"/children/{await _service.FindChildAsync(Goes)}");
        await head.FollowAsync("Record a change of school");
        await head.PressAsync("Record the change", ("Input.School", $"{Files.OtherPrimary}"), ("Input.From.Day", "3"), ("Input.From.Month", "11"), ("Input.From.Year", "2026"));
        head.ShouldSay("Brook Lane Primary School");

        await head.OpenAsync("/peps?kind=AfterSchoolChange");
        head.ShouldSay(Goes.Name, "Brook Lane Primary School");
        var next = await _service.FindPlanAsync(Goes);
        next.ShouldNotBe(_plan);
        await head.OpenAsync($"/peps/{next}");
        head.ShouldSay("Plan after a change of school", "changed school on 3 Nov 2026");
        await ShouldSeeAsync(newTeacher, next, true);
        await ShouldSeeAsync(newTeacher, _plan, true);
        await ShouldSeeAsync(_teacher, next, true);
        await _service.GoToAsync(12, 18);
        await ShouldSeeAsync(newTeacher, next, true);
        await ShouldSeeAsync(_teacher, next, false);
    }

    [Fact]
    public async Task AcademyConversion_LoadedFromTheRegister_KeepsPlanTeacherAndSight()
    {
        var head = await HeadAsync();
        await head.BringAsync(Files.Conversion());
        head.ShouldSay("becomes Brook Lane Primary School", "2 children of ours go on there with their plans");
        await head.ConfirmAsync();
        await head.OpenAsync($"/peps/{_plan}");
        head.ShouldNotSay("Closed");
        await head.OpenAsync("/peps?school=" + Files.OtherPrimary);
        head.ShouldSay(Goes.Name, Stays.Name);
        await head.OpenAsync("/peps?kind=AfterSchoolChange");
        head.ShouldNotSay(Goes.Name);
        await ShouldSeeAsync(_teacher, _plan, true);
        await _service.GoToAsync(12, 18);
        await ShouldSeeAsync(_teacher, _plan, true);
    }

    private async Task<IVisit> HeadAsync()
    {
        var visit = new PlainVisit(_service.Visit());
        await new JourneyPeople(_service).ChoosePasswordAsync(visit, EmptyCouncil.Head, await _service.HeadsLinkAsync());
        return visit;
    }

    private async Task RemindAsync(params int[] daysOfNovember)
    {
        foreach (var day in daysOfNovember) await _service.GoToAsync(11, day);
        await _service.DeliverAsync();
    }

    private int LettersTo(string name) => _service.Letters.Count(l => l.Contains($"To: {Files.EmailOf(name)}", StringComparison.Ordinal));

    private async Task TheTeacherSeesNothingAsync()
    {
        using var teacher = await _service.SignInAsync(_teacher);
        await teacher.OpenAsync("/");
        teacher.Words.ShouldContain(Stays.Name);
        teacher.Words.ShouldNotContain(Goes.Name);
        await teacher.OpenAsync($"/peps/{_plan}");
        teacher.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task ShouldSeeAsync(PersonId teacher, string plan, bool sees)
    {
        using var visitor = await _service.SignInAsync(teacher);
        await visitor.OpenAsync($"/peps/{plan}");
        visitor.Status.ShouldBe(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound);
    }
}
