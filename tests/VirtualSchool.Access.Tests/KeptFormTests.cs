using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

/// <summary>What somebody sends after their session has ended is not lost.</summary>
public sealed class KeptFormTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Form_SentAfterTheSessionEnded_IsSentOnOnceItsWriterIsBack()
    {
        var (head, person) = await SendTooLateAsync("kept@example.org", "new.one@example.org");
        head.Words.ShouldContain("What you wrote is kept.");
        head.Page.Body!.InnerHtml.ShouldNotContain("new.one@example.org");

        await head.PressAsync("Sign in", ("Input.Email", "kept@example.org"), ("Input.Password", "not this one"));
        head.Words.ShouldContain("What you wrote is still kept.");
        await head.PressAsync("Sign in", ("Input.Email", "kept@example.org"), ("Input.Password", SigningIn.Password));
        await service.ShowSecondFactorAsync(head, person);

        (head.Status, await IsKnownAsync("new.one@example.org")).ShouldBe((HttpStatusCode.OK, true));
        head.Path.ShouldStartWith("/people/");
    }

    [Fact]
    public async Task Form_OfSomebodyElse_IsNotSentOn()
    {
        var other = await service.MakePersonAsync(Role.Head, email: "other@example.org");
        using (await service.SignInAsync(other)) { }
        var (head, _) = await SendTooLateAsync("first@example.org", "new.two@example.org");

        await head.PressAsync("Sign in", ("Input.Email", "other@example.org"), ("Input.Password", SigningIn.Password));
        await service.ShowSecondFactorAsync(head, other);

        (head.Status, await IsKnownAsync("new.two@example.org")).ShouldBe((HttpStatusCode.BadRequest, false));
    }

    [Fact]
    public async Task Form_ThatWasTamperedWith_IsRefused()
    {
        var (head, person) = await SendTooLateAsync("tampered@example.org", "new.three@example.org");
        var kept = head.Page.QuerySelector("[name=Kept]")!;
        kept.SetAttribute("value", "x" + kept.GetAttribute("value"));

        await head.PressAsync("Sign in", ("Input.Email", "tampered@example.org"), ("Input.Password", SigningIn.Password));
        await service.ShowSecondFactorAsync(head, person);

        (head.Status, await IsKnownAsync("new.three@example.org")).ShouldBe((HttpStatusCode.BadRequest, false));
    }

    [Fact]
    public async Task Autosave_AfterTheSessionEnded_IsToldSo()
    {
        using var visitor = service.Visit();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/people/add") { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add("X-Autosave", "1");
        using var answer = await visitor.Http.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<(Visitor Visitor, PersonId Person)> SendTooLateAsync(string head, string added)
    {
        var person = await service.MakePersonAsync(Role.Head, email: head);
        var visitor = await service.SignInAsync(person);
        await visitor.OpenAsync("/people/add");
        service.Clock.Pass(TimeSpan.FromMinutes(61));
        await visitor.PressAsync("Add", ("Input.Name", "Nell Page"), ("Input.Email", added), ("Input.Role", "Adviser"), ("Input.Because", "she begins today"));
        visitor.Path.ShouldBe("/sign-in/again?returnUrl=%2Fpeople%2Fadd");
        return (visitor, person);
    }

    private Task<bool> IsKnownAsync(string email) => service.ReadAsync<bool>("select exists (select 1 from access.people where email = $1)", email);
}
