using System.Net;
using Shouldly;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

public sealed class WritingTests(PepService service) : IClassFixture<PepService>
{
    [Fact]
    public async Task Box_SavedByItself_SaysWhenAndStays()
    {
        var (_, reference, worker, _) = await StartAsync();
        await worker.OpenAsync($"/peps/{reference}/sections/care");
        var (status, answer) = await worker.SaveBoxAsync("care.plan", ("v-care.plan", "Amira stays with her carers."));
        (status, answer.GetProperty("saved").GetString()).ShouldBe((HttpStatusCode.OK, "10:42"));
        answer.GetProperty("version").GetString().ShouldStartWith("1.");
        await worker.OpenAsync($"/peps/{reference}/sections/care");
        worker.ShouldSay("Amira stays with her carers.");
    }

    [Fact]
    public async Task Box_WhoseAnswerOpensQuestions_SaysHowMany()
    {
        var (_, reference, _, teacher) = await StartAsync();
        await teacher.OpenAsync($"/peps/{reference}/sections/attend");
        var (_, answer) = await teacher.SaveBoxAsync("attend.percent", ("v-attend.percent", "93.5"));
        answer.GetProperty("note").GetString().ShouldBe("This answer opens one more question. Press Save to see it.");
        (_, answer) = await teacher.SaveBoxAsync("attend.unauthorised", ("v-attend.unauthorised", "0.5"));
        answer.GetProperty("note").GetString().ShouldBeNull();
    }

    [Fact]
    public async Task AddingATarget_SavesWhatIsTyped()
    {
        var (_, reference, _, teacher) = await StartAsync();
        await teacher.OpenAsync($"/peps/{reference}/sections/targets");
        await teacher.PressAsync("Add a target");
        var box = teacher.Page.QuerySelector("[name^='v-target.aim@']")!.GetAttribute("name")!;
        await teacher.PressAsync("Add a target", (box, "85 words a minute"));
        teacher.ShouldSay("Target 2");
        teacher.Page.QuerySelector($"[name='{box}']")!.GetAttribute("value").ShouldBe("85 words a minute");
    }

    [Fact]
    public async Task Teacher_CannotWriteTheSocialWorkersSection_NorTheOtherWayRound()
    {
        var (_, reference, worker, teacher) = await StartAsync();
        await teacher.OpenAsync($"/peps/{reference}/sections/care");
        teacher.ShouldSay("for the social worker to write");
        (await teacher.SaveBoxAsync("care.plan", ("v-care.plan", "Mine now"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await worker.OpenAsync($"/peps/{reference}/sections/school");
        (await worker.SaveBoxAsync("school.offer", ("v-school.offer", "full-time"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await service.ReadAsync<long>("select count(*) from peps.answer where value in ('Mine now', 'full-time')")).ShouldBe(0);
    }

    [Fact]
    public async Task Save_OfWhatCannotBeRead_KeepsEverythingTyped()
    {
        var (_, reference, _, teacher) = await StartAsync();
        await teacher.OpenAsync($"/peps/{reference}/sections/school");
        await teacher.PressAsync("Save", ("v-school.hours_offered", "lots"), ("v-school.hours_taken", "21"));
        teacher.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        teacher.ShouldSay("Enter a number");
        teacher.Page.QuerySelector("[name='v-school.hours_offered']")!.GetAttribute("value").ShouldBe("lots");
        teacher.Page.QuerySelector("[name='v-school.hours_taken']")!.GetAttribute("value").ShouldBe("21");
        (await service.ReadAsync<long>("select count(*) from peps.answer where question like 'school.hours%' and value = '21'")).ShouldBe(0);
    }

    [Fact]
    public async Task NotKnownYet_WithoutReason_IsRefusedAtItsReason()
    {
        var (_, reference, worker, _) = await StartAsync();
        await worker.OpenAsync($"/peps/{reference}/sections/care");
        await worker.PressAsync("Save", ("s-care.plan", "NotKnownYet"));
        worker.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        worker.ShouldSay("Say in a few words why it is not known yet");
    }

    [Fact]
    public async Task Meeting_OnADayToCome_IsRefused_AndOnAPastDayMovesThePlan()
    {
        var (_, reference, _, teacher) = await StartAsync();
        await teacher.OpenAsync($"/peps/{reference}/sections/meeting");
        (await teacher.SaveBoxAsync("meeting.date", ("v-meeting.date", "20 12 2026"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await teacher.SaveBoxAsync("meeting.date", ("v-meeting.date", "3 11 2026"))).Status.ShouldBe(HttpStatusCode.OK);
        (await service.PepAsync<string>(reference, "state")).ShouldBe("MeetingHeld");
    }

    [Fact]
    public async Task ArrangedMeeting_SetsWhenEachPartIsDue()
    {
        var (_, reference, worker, _) = await StartAsync();
        await worker.OpenAsync($"/peps/{reference}/meeting");
        await worker.PressAsync("Arrange the meeting", ("Input.On.Day", "27"), ("Input.On.Month", "11"), ("Input.On.Year", "2026"), ("Input.At", "14.15"), ("Input.Place", "Room 4"));
        worker.ShouldSay("The meeting is arranged");
        (await service.ReadAsync<DateOnly>("select s.due_on from peps.section_progress s join peps.pep p on p.id = s.pep_id where p.reference = $1 and section = 'care'", reference)).ShouldBe(new DateOnly(2026, 11, 13));
    }

    [Fact]
    public async Task Meeting_WithAnUnreadableTime_KeepsWhatWasTyped()
    {
        var (_, reference, worker, _) = await StartAsync();
        await worker.OpenAsync($"/peps/{reference}/meeting");
        await worker.PressAsync("Arrange the meeting", ("Input.On.Day", "27"), ("Input.On.Month", "11"), ("Input.On.Year", "2026"), ("Input.At", "after lunch"), ("Input.Place", "Room 4"));
        worker.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        worker.Page.QuerySelector("[name='Input.Place']")!.GetAttribute("value").ShouldBe("Room 4");
    }

    [Fact]
    public async Task Submit_WithPartsMissing_IsRefusedWithTheirNumber()
    {
        var (_, reference, _, teacher) = await StartAsync();
        await teacher.OpenAsync($"/peps/{reference}/submit");
        teacher.ShouldSay("still missing");
        teacher.Page.QuerySelector($"a[href='/peps/{reference}/sections/care#box-care-plan']").ShouldNotBeNull();
        await teacher.PressAsync("Send to the virtual school");
        teacher.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await service.PepAsync<string>(reference, "state")).ShouldBe("Initiated");
    }

    private async Task<(PepChild Child, string Reference, Visitor Worker, Visitor Teacher)> StartAsync()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        var worker = await service.SignInAsync(child.Worker);
        await worker.OpenAsync($"/peps/{reference}");
        await worker.PressAsync("Start this plan");
        return (child, reference, worker, await service.SignInAsync(child.Teacher));
    }
}
