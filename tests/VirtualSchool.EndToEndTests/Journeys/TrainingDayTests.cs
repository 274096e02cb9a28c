using Shouldly;
using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.EndToEndTests.Pages;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.EndToEndTests.Journeys;

/// <summary>A day of training on telephones: the trainer's and the participant's, neither with an account, and then the coordinator's.</summary>
[Collection(WithChromium.Name)]
public sealed class TrainingDayTests(Chromium chromium, FilledService service)
{
    private const string Event = $"/training/offerings/{TrainingHeld.Offering}";

    [Fact]
    public async Task Day_OnTelephones_FromTheDoorToACertificateThatStrangersCheck()
    {
        using var coordinator = await service.SignInAsync(service.Person(Role.TrainingCoordinator));

        await chromium.RunAsync(service, async tabs =>
        {
            var participant = await tabs.OpenAsync(width: Telephone.Width);
            await ComeInAsync(await tabs.OpenAsync(width: Telephone.Width), participant);
            await AnswerAsync(participant);
            await CertifyAsync(await tabs.OpenAsync(coordinator, Telephone.Width), participant);
        });
    }

    private async Task ComeInAsync(Tab trainer, Tab participant)
    {
        await trainer.OpenAsync($"/take-register/{service.TrainersKey}");
        await participant.OpenAsync(trainer.Page.QuerySelector("main code")!.TextContent[^$"/here/{TrainingHeld.Code}".Length..]);
        await participant.PressAsync("I am here", ("Who", TrainingHeld.Email));
        participant.ShouldSay("Thank you");

        await trainer.Screen.ReloadAsync();
        await trainer.SeeAsync("1 here of 2 people with a place, 1 not yet marked");
        await trainer.PressAsync("Save register", ("Lines[0].Kind", "CameLate"), ("Lines[0].Minutes", "10"));
        trainer.ShouldSay("Saved: 2 here of 2 people with a place.");
        await trainer.ShouldFitAsync();
    }

    private static async Task AnswerAsync(Tab participant)
    {
        await participant.OpenAsync($"/evaluate/{TrainingHeld.Code}");
        await participant.PressAsync("Start", ("Email", TrainingHeld.Email));
        await participant.ShouldFitAsync();
        (await new Inspection(participant.Screen).BarriersAsync(participant.Path)).ShouldBeEmpty();
        await participant.Screen.SetViewportSizeAsync(Telephone.Width, 640);
        await participant.PressAsync("Send my answers", ("recommend", "9"), ("own-words", "Come with a colleague"), ("Consent", "RoleOnly"));
        participant.ShouldSay("Your answers are sent.");
    }

    private static async Task CertifyAsync(Tab coordinator, Tab stranger)
    {
        await coordinator.OpenAsync($"{Event}/evaluation");
        coordinator.ShouldSay("50%", "1 of 2", "Come with a colleague");
        await coordinator.ShouldFitAsync();
        await coordinator.OpenAsync($"{Event}/certificates");
        await coordinator.PressAsync("Give 1 certificate");
        await coordinator.ShouldFitAsync();
        await coordinator.FollowAsync(coordinator.Page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Ben Byrne", StringComparison.Ordinal)).QuerySelector("a")!.TextContent.Trim());
        await coordinator.ShouldFitAsync();

        await stranger.OpenAsync(new Uri(coordinator.Page.QuerySelector(".vs-certificate .vs-source")!.TextContent).AbsolutePath);
        stranger.ShouldSay("This certificate is valid", "B. B.");
        stranger.ShouldNotSay("Byrne");
        await stranger.ShouldFitAsync();
    }
}
