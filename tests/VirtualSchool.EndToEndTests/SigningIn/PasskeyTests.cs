using Microsoft.Playwright;
using Shouldly;
using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.EndToEndTests.SigningIn;

[Collection(WithChromium.Name)]
public sealed class PasskeyTests(Chromium chromium, FilledService service)
{
    [Fact]
    public async Task Passkey_AddedOnce_SignsInByItselfUntilItIsRemoved() => await chromium.RunAsync(service, async tabs =>
    {
        var tab = await tabs.OpenAsync();
        var device = await GiveDeviceAsync(tab);
        await SignInByLinkAsync(tab, await service.MakePersonAsync(Role.Adviser, "Pat Keye"));
        await tab.OpenAsync(At("/account/passkeys"));
        await tab.PressAsync("Add a passkey", ("Input.Name", "School laptop"));
        tab.Words.ShouldContain("The passkey is added.");

        await tab.OpenAsync(At("/account/sessions"));
        await tab.PressAsync("End my sessions everywhere");
        await tab.FollowAsync("sign in with a passkey");
        await tab.PressAsync("Use my passkey");

        tab.Path.ShouldBe("/");
        await tab.OpenAsync(At("/account/passkeys"));
        tab.Words.ShouldNotContain("Not yet");
        await tab.PressAsync("Remove School laptop");
        await tab.OpenAsync(At("/account/sessions"));
        await tab.PressAsync("End my sessions everywhere");
        await tab.FollowAsync("sign in with a passkey");
        await tab.PressAsync("Use my passkey");
        tab.Words.ShouldContain("This passkey does not open the service.");
        await device.DetachAsync();
    });

    [Fact]
    public async Task Passkey_WhenTheDeviceSaysNo_SaysSoAndOpensNothing() => await chromium.RunAsync(service, async tabs =>
    {
        var tab = await tabs.OpenAsync();
        await GiveDeviceAsync(tab, isItsOwner: false);
        await tab.OpenAsync(At("/sign-in/passkey"));

        await tab.Screen.GetByRole(AriaRole.Button, new() { Name = "Use my passkey" }).ClickAsync();

        await tab.SeeAsync("Your device did not answer, or you stopped it.");
        tab.Path.ShouldBe("/sign-in/passkey");
    });

    [Fact]
    public async Task Passkey_WithoutJavaScript_SaysSoAndNamesTheOtherPath()
    {
        using var visitor = await service.SignInAsync(Role.Adviser);

        await visitor.OpenAsync("/account/passkeys");
        visitor.Words.ShouldContain("Adding a passkey needs JavaScript");
        visitor.Page.QuerySelector("form[data-passkey]")!.HasAttribute("hidden").ShouldBeTrue();
        await visitor.OpenAsync("/sign-in/passkey");
        visitor.Words.ShouldContain("A passkey needs JavaScript");
        visitor.Page.QuerySelector("main a[href='/sign-in']").ShouldNotBeNull();
    }

    // A passkey belongs to a name, never to a number.
    private string At(string path) => $"http://localhost:{service.Address.Port}{path}";

    private static async Task<ICDPSession> GiveDeviceAsync(Tab tab, bool isItsOwner = true)
    {
        var device = await tab.Screen.Context.NewCDPSessionAsync(tab.Screen);
        await device.SendAsync("WebAuthn.enable");
        var options = new Dictionary<string, object>
        {
            ["protocol"] = "ctap2",
            ["transport"] = "internal",
            ["hasResidentKey"] = true,
            ["hasUserVerification"] = true,
            ["isUserVerified"] = isItsOwner,
            ["automaticPresenceSimulation"] = true,
        };
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object> { ["options"] = options });
        return device;
    }

    private async Task SignInByLinkAsync(Tab tab, PersonId person)
    {
        await tab.OpenAsync(At($"/set-up/{await service.MakeSetUpLinkAsync(person)}"));
        await tab.PressAsync("Save and sign in", ("Input.Password", VirtualSchool.Testing.SigningIn.Password));
        var telephone = new Authenticator(tab.Page.QuerySelector("details code")!.TextContent);
        await tab.PressAsync("Continue", ("Input.Code", telephone.Next(service.Clock)));
        await tab.FollowAsync("I have kept them: continue");
    }
}
