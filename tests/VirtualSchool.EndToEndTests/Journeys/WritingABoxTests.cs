using Microsoft.Playwright;
using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Testing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace VirtualSchool.EndToEndTests.Journeys;

[Collection(WithChromium.Name)]
public sealed class WritingABoxTests(Chromium chromium, FilledService service)
{
    private string Section => $"/peps/{service.Plans.Written}/sections/needs";

    [Fact]
    public async Task Box_OnceWritten_IsSavedByItself_AndSaysWhen()
    {
        using var teacher = await service.SignInAsync(service.Person(Role.DesignatedTeacher));

        await chromium.RunAsync(service, async tabs =>
        {
            var tab = await OpenAsync(tabs, teacher);
            await tab.WriteAsync((Name("needs.strength1"), "Drawing maps"));
            await Expect(Status(tab)).ToHaveTextAsync($"Saved {HouseTime.Clock(service.Clock.GetUtcNow())}");

            await tab.Screen.ReloadAsync();
            await Expect(Box(tab, "needs.strength1")).ToHaveValueAsync("Drawing maps");
        });
    }

    [Fact]
    public async Task Box_WrittenByTwoPeopleAtOnce_ShowsBothTexts_AndLosesNeither()
    {
        using var teacher = await service.SignInAsync(service.Person(Role.DesignatedTeacher));
        using var head = await service.SignInAsync(service.Person(Role.Head));

        await chromium.RunAsync(service, async tabs =>
            await MeetAsync(await OpenAsync(tabs, teacher), await OpenAsync(tabs, head), "needs.proud", "Two people wrote in one box"));
    }

    [Fact]
    public async Task Box_WrittenByOnePersonInTwoTabs_ShowsBothTexts_AndLosesNeither()
    {
        using var teacher = await service.SignInAsync(service.Person(Role.DesignatedTeacher));

        await chromium.RunAsync(service, async tabs =>
        {
            var first = await OpenAsync(tabs, teacher);
            var second = await tabs.OpenBesideAsync(first);
            await second.OpenAsync(Section);
            await MeetAsync(first, second, "needs.strength2", "Two texts in one box");
        });
    }

    [Fact]
    public async Task SaveButton_WhileABoxIsBeingSaved_WaitsForIt_SoThatNobodyClashesWithThemselves()
    {
        using var teacher = await service.SignInAsync(service.Person(Role.DesignatedTeacher));

        await chromium.RunAsync(service, async tabs =>
        {
            var (tab, held) = (await OpenAsync(tabs, teacher), new TaskCompletionSource());
            await tab.Screen.RouteAsync("**/*handler=Box", async route => { await held.Task; await route.ContinueAsync(); });
            await Box(tab, "needs.strength3").FillAsync("Chess");
            await Box(tab, "needs.strength3").BlurAsync();
            await Expect(Status(tab)).ToHaveTextAsync("Saving…");
            await Box(tab, "needs.strength3").FillAsync("Chess and draughts");
            await Save(tab).ClickAsync();
            held.SetResult();

            await tab.SeeAsync("Saved.");
            tab.ShouldNotSay("in one box");
            await Expect(Box(tab, "needs.strength3")).ToHaveValueAsync("Chess and draughts");
        });
    }

    [Fact]
    public async Task SaveButton_AfterTheSessionEnded_LosesNothing()
    {
        var person = await service.MakePersonAsync(Role.Head, "Una Bell", Files.EmailOf("Una Bell"));
        using var before = await service.SignInByHandAsync(person);

        await chromium.RunAsync(service, async tabs =>
        {
            var tab = await OpenAsync(tabs, before);
            await before.OpenAsync("/account/sessions");
            await before.PressAsync("End my sessions everywhere");
            await Box(tab, "needs.strength1").FillAsync("Written before the tea break");
            await Save(tab).ClickAsync();
            await tab.SeeAsync("What you wrote is kept.");
            await tab.PressAsync("Sign in", ("Input.Email", Files.EmailOf("Una Bell")), ("Input.Password", Testing.SigningIn.Password));
            await tab.PressAsync("Continue", ("Input.Code", service.TelephoneOf(person).Next(service.Clock)));

            await tab.SeeAsync("Saved.");
            await Expect(Box(tab, "needs.strength1")).ToHaveValueAsync("Written before the tea break");
        });
    }

    // The second writer is told beside the box; both texts then stand on the page, and the first stays until somebody chooses.
    private async Task MeetAsync(Tab first, Tab second, string question, string title)
    {
        await first.WriteAsync((Name(question), "He read to the class"));
        await Box(second, question).FillAsync("She sang alone");
        await Box(second, question).BlurAsync();
        await Expect(second.Screen.Locator(".vs-not-saved")).ToContainTextAsync("He read to the class");
        await Expect(Box(second, question)).ToHaveValueAsync("She sang alone");

        await Save(second).ClickAsync();
        await second.SeeAsync(title);
        second.ShouldSay("He read to the class", "She sang alone");
        await second.PressAsync("Keep both, one under the other");
        second.ShouldNotSay(title);
        second.ShouldSay("Settled.");
    }

    private async Task<Tab> OpenAsync(Tabs tabs, Visitor person)
    {
        var tab = await tabs.OpenAsync(person);
        await tab.OpenAsync(Section);
        return tab;
    }

    private static string Name(string question) => $"v-{question}";

    private static ILocator Box(Tab tab, string question) => tab.Screen.Locator($"[name=\"{Name(question)}\"]");

    private static ILocator Status(Tab tab) => tab.Screen.Locator("[data-autosave]");

    private static ILocator Save(Tab tab) => tab.Screen.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true });
}
