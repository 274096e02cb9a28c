using VirtualSchool.Kernel;
using VirtualSchool.Testing;

namespace VirtualSchool.Access.Tests.SecondFactors;

/// <summary>Steps of signing in, each stopping before the next.</summary>
internal static class Steps
{
    public static List<string> RecoveryCodes(this Visitor visitor) => [.. visitor.Page.QuerySelectorAll("#recovery-codes code").Select(c => c.TextContent)];

    public static async Task<(PersonId Person, string Email)> MakeWithAppAsync(this TestService service)
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var person = await service.MakePersonAsync(Role.Adviser, email: email);
        (await service.SignInAsync(person)).Dispose();
        return (person, email);
    }

    public static async Task<Visitor> ComeByLinkAsync(this TestService service, PersonId person)
    {
        var visitor = service.Visit();
        await visitor.OpenAsync($"/set-up/{await service.MakeSetUpLinkAsync(person)}");
        await visitor.PressAsync("Save and sign in", ("Input.Password", SigningIn.Password));
        return visitor;
    }

    public static async Task<Visitor> ComeWithPasswordAsync(this TestService service, string email)
    {
        var visitor = service.Visit();
        await visitor.OpenAsync("/sign-in?returnUrl=/account");
        await visitor.PressAsync("Sign in", ("Input.Email", email), ("Input.Password", SigningIn.Password));
        return visitor;
    }
}
