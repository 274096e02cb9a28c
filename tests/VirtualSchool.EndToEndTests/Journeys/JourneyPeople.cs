using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Journeys;

/// <summary>Lets people in and signs them in, all on the screen.</summary>
internal static class JourneyPeople
{
    /// <summary>The head names the school's designated teacher, who is then known as a person.</summary>
    public static async Task NameTeacherAsync(IVisit head, int school, string name)
    {
        await head.OpenAsync($"/schools/{school}");
        await head.FollowAsync("Name a designated teacher");
        await head.PressAsync("Record designated teacher", ("Input.Name", name), ("Input.Email", Files.EmailOf(name)));
        head.ShouldSay(name, Files.EmailOf(name));
    }

    /// <summary>The head makes a set-up link, by which its receiver chooses a password.</summary>
    public static async Task LetInAsync(IVisit head, string name, IVisit visit)
    {
        await head.OpenAsync("/people");
        await head.FollowAsync(name);
        await head.PressAsync("Make a set-up link");
        await ChoosePasswordAsync(visit, new Uri(head.Page.QuerySelector("main code")!.TextContent).AbsolutePath);
    }

    public static async Task ChoosePasswordAsync(IVisit visit, string link)
    {
        await visit.OpenAsync(link);
        await visit.PressAsync("Save and sign in", ("Input.Password", SigningIn.Password));
    }

    public static async Task SignInAsync(IVisit visit, string name)
    {
        await visit.OpenAsync("/sign-in");
        await visit.PressAsync("Sign in", ("Input.Email", Files.EmailOf(name)), ("Input.Password", SigningIn.Password));
        visit.ShouldSay(name.Split(' ')[0]);
    }
}
