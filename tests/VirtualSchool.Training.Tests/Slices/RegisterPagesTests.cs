using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Pages;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>A day of training without JavaScript: the register at the door, answers by code, a certificate that strangers can check.</summary>
public sealed class RegisterPagesTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task DayOfTraining_FromTheDoorToTheCertificate()
    {
        var held = await HeldEvent.MakeAsync(service, 3, false, "Ada Cole", "Ben Brown");
        using var coordinator = await service.SignInAsync(Role.TrainingCoordinator);
        using var guest = service.Visit();

        (await coordinator.OpenAsync("/")).QuerySelectorAll("main a").ShouldContain(a => a.GetAttribute("href") == RegisterLinks.ToRegister(held.Reference, held.Session));
        await coordinator.OpenAsync(RegisterLinks.ToDoor(held.Reference, held.Session));
        await coordinator.PressAsync("Make the code");
        await guest.OpenAsync(OnPage(coordinator, "/here/"));
        await guest.PressAsync("I am here", ("Who", held.AddressOf("Ada Cole")));
        var known = guest.Words;
        await guest.OpenAsync(guest.Path);
        await guest.PressAsync("I am here", ("Who", "nobody@nowhere.example"));
        guest.Words.ShouldBe(known);

        await coordinator.OpenAsync(RegisterLinks.ToRegister(held.Reference));
        coordinator.Words.ShouldContain("1 here of 2 people with a place, 1 not yet marked");
        await coordinator.PressAsync("Save register", ("Lines[1].Kind", "CameLate"), ("Lines[1].Minutes", ""));
        (coordinator.Status, coordinator.Words.Contains("Enter how many minutes Ben Brown missed, between 1 and 179.", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        coordinator.Page.QuerySelector("#l1-2")!.HasAttribute("checked").ShouldBeTrue();
        await coordinator.PressAsync("Save register", ("Lines[1].Minutes", "10"));
        coordinator.Words.ShouldContain("Saved: 2 here of 2 people with a place.");
        await coordinator.FollowAsync("Add somebody without a booking");
        await coordinator.PressAsync("Add them", ("Input.Name", "Cara Dunn"), ("Input.Email", held.AddressOf("Cara Dunn")), ("Input.Setting", "Brook Primary"));
        coordinator.Words.ShouldContain("3 here of 3 people");
        (await coordinator.OpenAsync(RegisterLinks.ToPaper(held.Reference))).QuerySelectorAll("tbody tr").Length.ShouldBe(8);

        await AnswerAsync(coordinator, guest, held);
        await CertifyAsync(coordinator, guest, held);
    }

    [Theory]
    [InlineData("/here/")]
    [InlineData("/take-register/")]
    [InlineData("/evaluate/")]
    [InlineData("/certificates/")]
    [InlineData("/certificates/mine/")]
    public async Task GuessedCode_IsTheSameNotFound(string door)
    {
        using var guest = service.Visit();
        await guest.OpenAsync(door + Unguessable.Code());
        guest.Status.ShouldBe(HttpStatusCode.NotFound);
        var words = guest.Words;
        await guest.OpenAsync(door + "1");
        (guest.Status, guest.Words).ShouldBe((HttpStatusCode.NotFound, words));
    }

    private static async Task AnswerAsync(Visitor coordinator, Visitor guest, HeldEvent held)
    {
        await coordinator.OpenAsync(RegisterLinks.ToRoom(held.Reference));
        await coordinator.PressAsync("Make the code");
        (coordinator.Status, coordinator.Words.Contains("Choose whether answers carry names.", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        await coordinator.PressAsync("Make the code", ("Anonymous", "false"));
        await guest.OpenAsync(OnPage(coordinator, "/evaluate/"));
        await guest.PressAsync("Start", ("Email", held.AddressOf("Ada Cole")));
        guest.Words.ShouldNotContain("Ada Cole");
        guest.Page.QuerySelectorAll("input[type=radio][checked]").Length.ShouldBe(1); // May we quote you: no.
        await guest.PressAsync("Save and go on later", ("recommend", "9"), ("own-words", "I will be more inquisitive"));
        await guest.PressAsync("Send my answers", ("recommend", "10"), ("Consent", "RoleOnly"));
        guest.Words.ShouldContain("Your answers are sent.");
        await coordinator.OpenAsync(RegisterLinks.ToEvaluation(held.Reference));
        coordinator.Words.ShouldContain("1 of 3");
        await coordinator.PressAsync("Show it as a quote");
        await guest.OpenAsync($"/book/{held.Reference}");
        guest.Words.ShouldContain("“I will be more inquisitive”");
        var csv = await coordinator.Http.GetStringAsync($"{RegisterLinks.ToEvaluation(held.Reference)}?handler=Export");
        csv.ShouldContain("I will be more inquisitive");
        csv.ShouldContain("At the end,Would recommend it,100%,1,1 of 1");
    }

    private async Task CertifyAsync(Visitor coordinator, Visitor guest, HeldEvent held)
    {
        await coordinator.OpenAsync(RegisterLinks.ToCertificates(held.Reference));
        await coordinator.PressAsync("Give 3 certificates");
        coordinator.Words.ShouldContain("3 certificates given");
        var number = coordinator.Page.QuerySelector("tbody td a")!.TextContent.Trim();
        await guest.OpenAsync(RegisterLinks.ToProof(number));
        guest.Words.ShouldContain("This certificate is valid");
        guest.Words.ShouldContain("A. C.");
        guest.Words.ShouldNotContain("Ada");
        var letter = await service.ReadAsync<string>("select body from platform.outbox_message where to_address = $1 and subject like 'Your certificate%'", held.AddressOf("Ada Cole"));
        await guest.OpenAsync("/certificates/mine/" + letter.Split("/certificates/mine/")[1].Split('\n')[0].Trim());
        guest.Words.ShouldContain("3 hours on 3 Nov 2026. Assembly Rooms, Market Place");
        await coordinator.FollowAsync(number);
        await coordinator.FollowAsync("Withdraw it");
        await coordinator.PressAsync("Withdraw it");
        (coordinator.Status, coordinator.Words.Contains("Enter why it is withdrawn.", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        await coordinator.PressAsync("Withdraw it", ("Because", "Another person came in her name"));
        await guest.OpenAsync(RegisterLinks.ToProof(number));
        guest.Words.ShouldContain("This certificate was withdrawn");
        await coordinator.PressAsync("Give a new one instead");
        coordinator.Words.ShouldContain("A new certificate is given");
        coordinator.Path.ShouldNotBe(RegisterLinks.ToCertificate(number));
    }

    private static string OnPage(Visitor visitor, string door) =>
        door + visitor.Page.QuerySelector("code")!.TextContent.Split(door)[1].Trim();
}
