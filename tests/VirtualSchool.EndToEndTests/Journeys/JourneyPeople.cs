using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Journeys;

/// <summary>Lets people in and signs them in, all on the screen, each with a telephone of their own for the second factor.</summary>
internal sealed class JourneyPeople(EmptyCouncil service)
{
    private readonly Dictionary<string, Authenticator> _telephones = [];

    /// <summary>The head names the school's designated teacher, who is then known as a person.</summary>
    public static async Task NameTeacherAsync(IVisit head, int school, string name)
    {
        await head.OpenAsync($"/schools/{school}");
        await head.FollowAsync("Name a designated teacher");
        await head.PressAsync("Record designated teacher", ("Input.Name", name), ("Input.Email", Files.EmailOf(name)));
        head.ShouldSay(name, Files.EmailOf(name));
    }

    /// <summary>The head makes a set-up link, by which its receiver chooses a password.</summary>
    public async Task LetInAsync(IVisit head, string name, IVisit visit)
    {
        await head.OpenAsync("/people");
        await head.FollowAsync(name);
        await head.PressAsync("Make a set-up link");
        await ChoosePasswordAsync(visit, name, new Uri(head.Page.QuerySelector("main code")!.TextContent).AbsolutePath);
    }

    public async Task ChoosePasswordAsync(IVisit visit, string name, string link)
    {
        await visit.OpenAsync(link);
        await visit.PressAsync("Save and sign in", ("Input.Password", Testing.SigningIn.Password));
        await ShowSecondFactorAsync(visit, name);
    }

    public async Task SignInAsync(IVisit visit, string name)
    {
        await visit.OpenAsync("/sign-in");
        await visit.PressAsync("Sign in", ("Input.Email", Files.EmailOf(name)), ("Input.Password", Testing.SigningIn.Password));
        await ShowSecondFactorAsync(visit, name);
        visit.ShouldSay(name.Split(' ')[0]);
    }

    // Whoever sees several children is asked for it: the first time they set it up.
    private async Task ShowSecondFactorAsync(IVisit visit, string name)
    {
        if (visit.Path.StartsWith("/sign-in/second-factor", StringComparison.Ordinal))
        {
            _telephones[name] = new Authenticator(visit.Page.QuerySelector("details code")!.TextContent);
            await visit.PressAsync("Continue", ("Input.Code", _telephones[name].Next(service.Clock)));
            await visit.FollowAsync("I have kept them: continue");
        }
        else if (visit.Path.StartsWith("/sign-in/code", StringComparison.Ordinal))
            await visit.PressAsync("Continue", ("Input.Code", _telephones[name].Next(service.Clock)));
    }
}
