using System.Net;
using Shouldly;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

public sealed class JourneyTests(PepService service) : IClassFixture<PepService>
{
    [Fact]
    public async Task FromEnteringCareToSignedOff_WithoutJavaScript()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var worker = await service.SignInAsync(child.Worker);
        using var teacher = await service.SignInAsync(child.Teacher);
        using var adviser = await service.SignInAsync(child.Adviser);

        await worker.OpenAsync("/peps");
        worker.ShouldSay(child.Name);
        await worker.FollowAsync(child.Name);
        await worker.PressAsync("Start this plan");
        worker.ShouldSay($"{reference} is started");

        await Writing.WriteWholeAsync(worker, teacher, reference);
        await teacher.OpenAsync($"/peps/{reference}/submit");
        teacher.ShouldSay("Ready to send");
        await teacher.PressAsync("Send to the virtual school");
        teacher.ShouldSay("is with the virtual school");

        await adviser.OpenAsync($"/peps/{reference}/review");
        await adviser.PressAsync("Start reading");
        await adviser.PressAsync("Return it", ("Input.Grade", "Amber"), ("Input.Praise", "Amira is heard"), ("Input.Reason", "Say when it was measured"), ("Input.Feedback[targets].Grade", "Red"), ("Input.Feedback[targets].Words", "Add the baseline"));
        (await service.PepAsync<string>(reference, "state")).ShouldBe("Returned");

        await teacher.OpenAsync($"/peps/{reference}/sections/targets");
        teacher.ShouldSay("Add the baseline");
        await teacher.FillAsync(reference, "targets", ("target.statement", "Reads 85 words a minute, from 61"));
        await teacher.OpenAsync($"/peps/{reference}/submit");
        await teacher.PressAsync("Send to the virtual school");

        await adviser.OpenAsync($"/peps/{reference}/review");
        await adviser.PressAsync("Sign off", ("Input.Grade", "Gold"), ("Input.Praise", "Measured well"));
        adviser.ShouldSay("is signed off");
        await adviser.FollowAsync("Version 1");
        adviser.ShouldSay("Reads 85 words a minute, from 61");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/sections/people")]
    [InlineData("/submit")]
    [InlineData("/meeting")]
    [InlineData("/amend")]
    [InlineData("/changes")]
    [InlineData("/print")]
    [InlineData("/versions/1")]
    [InlineData("/nudge")]
    public async Task AnotherSchoolsTeacher_GetsTheSame404AsForNoPlan(string page)
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var stranger = await service.SignInAsync((await service.AddChildAsync()).Teacher);
        await stranger.OpenAsync($"/peps/{reference}{page}");
        var (status, words) = (stranger.Status, stranger.Words);
        await stranger.OpenAsync($"/peps/P26-9999{page}");
        (status, stranger.Status).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        words.ShouldBe(stranger.Words);
    }

    [Fact]
    public async Task Teacher_MayNotReview()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var teacher = await service.SignInAsync(child.Teacher);
        await teacher.OpenAsync($"/peps/{reference}/review");
        teacher.Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
