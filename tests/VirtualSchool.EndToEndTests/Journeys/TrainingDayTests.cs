using Microsoft.Playwright;
using Shouldly;
using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.EndToEndTests.Journeys;

/// <summary>A day of training on two telephones: the trainer's with the register, and the participant's without an account.</summary>
[Collection(WithChromium.Name)]
public sealed class TrainingDayTests(Chromium chromium, FilledService service)
{
    private const int Telephone = 320;
    private const string Event = $"/training/offerings/{TrainingHeld.Offering}";

    [Fact]
    public async Task Day_OnTwoTelephones_FromTheDoorToACertificateThatStrangersCheck()
    {
        using var trainer = await service.SignInAsync(service.Person(Role.TrainingCoordinator));

        await chromium.RunAsync(service, async tabs =>
        {
            var (register, participant) = (await tabs.OpenAsync(trainer, Telephone), await tabs.OpenAsync(width: Telephone));
            await ComeInAsync(register, participant);
            await AnswerAsync(register, participant);
            await CertifyAsync(register, participant);
        });
    }

    private static async Task ComeInAsync(Tab register, Tab participant)
    {
        await register.OpenAsync($"{Event}/register/code");
        await ShouldFitAsync(register);
        await participant.OpenAsync(register.Page.QuerySelector("main code")!.TextContent[^$"/here/{TrainingHeld.Code}".Length..]);
        await participant.PressAsync("I am here", ("Who", TrainingHeld.Email));
        participant.ShouldSay("Thank you");
        await ShouldFitAsync(participant);

        await register.OpenAsync($"{Event}/register");
        register.ShouldSay("1 here of 2 people with a place, 1 not yet marked");
        await register.PressAsync("Save register", ("Lines[0].Kind", "CameLate"), ("Lines[0].Minutes", "10"));
        register.ShouldSay("Saved: 2 of 2 people here.");
        await ShouldFitAsync(register);
    }

    private static async Task AnswerAsync(Tab register, Tab participant)
    {
        await participant.OpenAsync($"/evaluate/{TrainingHeld.Code}");
        await participant.PressAsync("Start", ("Email", TrainingHeld.Email));
        await ShouldFitAsync(participant);
        await participant.PressAsync("Send my answers", ("recommend", "9"), ("own-words", "Come with a colleague"), ("Consent", "RoleOnly"));
        participant.ShouldSay("Your answers are sent.");

        await register.OpenAsync($"{Event}/evaluation");
        register.ShouldSay("50%", "1 of 2", "Come with a colleague");
        await ShouldFitAsync(register);
    }

    private static async Task CertifyAsync(Tab register, Tab participant)
    {
        await register.OpenAsync($"{Event}/certificates");
        await register.PressAsync("Give 1 certificate");
        var number = register.Page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Ben Byrne", StringComparison.Ordinal)).QuerySelector("a")!.TextContent.Trim();
        await ShouldFitAsync(register);
        await register.FollowAsync(number);
        await ShouldFitAsync(register);
        await participant.OpenAsync(register.Page.QuerySelector(".vs-certificate .vs-source")!.TextContent[^$"/certificates/{number}".Length..]);
        participant.ShouldSay("This certificate is valid", "B. B.");
        participant.ShouldNotSay("Byrne");
        await ShouldFitAsync(participant);
    }

    private static async Task ShouldFitAsync(Tab tab) =>
        (await tab.Screen.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Telephone, tab.Path);
}
