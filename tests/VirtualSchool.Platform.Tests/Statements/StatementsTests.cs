using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Statements;

public sealed class StatementsTests(TestService service) : IClassFixture<TestService>
{
    public static TheoryData<string> Pages => ["accessibility", "privacy", "cookies", "help", "contact"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Statement_OpensWithoutSigningIn_IsLinkedAtTheFootOfEveryPage_AndLeavesNoWordInBraces(string page)
    {
        using var visitor = service.Visit();
        await visitor.OpenAsync("/sign-in");
        visitor.Page.QuerySelector($"footer a[href='/{page}']").ShouldNotBeNull();
        await visitor.OpenAsync($"/{page}");

        visitor.Status.ShouldBe(HttpStatusCode.OK);
        visitor.Words.Length.ShouldBeGreaterThan(400);
        visitor.Page.QuerySelector("main")!.TextContent.ShouldNotContain("{");
    }

    [Theory]
    [InlineData("accessibility", "How accessible this service is|Feedback and contact information|Enforcement procedure|Technical information about this service’s accessibility|Compliance status|Non-accessible content|Disproportionate burden|Preparation of this accessibility statement")]
    [InlineData("privacy", "Who is responsible|What it is for, and which law says so|What is kept, and from where|Who gets it|How long it is kept|Must it be given?|Does a machine decide?|Your rights|If you are not content")]
    [InlineData("help", "If you are a designated teacher|If you are a social worker|If you are an adviser|If you are the virtual school head|If you are an administrator")]
    public async Task ShippedText_HasEveryPartThatTheLawOrTheReaderAsksFor(string page, string headings)
    {
        using var visitor = service.Visit();
        await visitor.OpenAsync($"/{page}");

        headings.Split('|').ShouldBeSubsetOf(visitor.Page.QuerySelectorAll("main h2, main h3").Select(h => h.TextContent));
    }

    [Fact]
    public async Task Publish_FromALaterDay_ShowsTheOldWordingUntilThenAndTheNewFromThen_AndTheLogHasBoth()
    {
        using var administrator = await service.SignInAsync(Role.Administrator);
        var (today, later) = (new DateOnly(2026, 11, 3), new DateOnly(2026, 11, 5));
        await PublishAsync(administrator, "contact", "Ring **01632 960 001**.", today);
        administrator.Words.ShouldContain("The new wording is published.");
        await PublishAsync(administrator, "contact", "Ring **01632 960 002**, or write to [us](mailto:us@example.org).", later);
        administrator.Words.ShouldContain("The new wording holds from that day.");

        (await ReadAsync("contact")).ShouldContain("<strong>01632 960 001</strong>");
        service.Clock.GoTo(later);
        (await ReadAsync("contact")).ShouldContain("<a href=\"mailto:us@example.org\" class=\"govuk-link\">us</a>");
        (await service.ReadAsync<long>("select count(*) from platform.log_value where after like '%01632 960 00_%'")).ShouldBe(2);
    }

    [Theory]
    [InlineData("", "Write the statement.")]
    [InlineData("<b>Bold</b>", "HTML is not taken.")]
    [InlineData("<script>alert(1)</script>", "HTML is not taken.")]
    [InlineData("[Press](javascript:alert(1))", "is not one that people can follow")]
    [InlineData("[Press](//evil.example)", "is not one that people can follow")]
    [InlineData("![A child](https://example.org/child.png)", "Pictures are not shown")]
    [InlineData("Ask {dpo}.", "{dpo} stands for nothing here.")]
    public async Task Publish_WhatAPageMustNotShow_IsRefusedInWords_AndPreviewedNeither(string text, string words)
    {
        using var administrator = await service.SignInAsync(Role.Administrator);
        await PublishAsync(administrator, "help", text, new DateOnly(2027, 1, 1));

        administrator.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        administrator.Words.ShouldContain(words);
        (await service.ReadAsync<long>("select count(*) from platform.statement where kind = 'Help'")).ShouldBe(0);
        if (text.Length > 0) (await PreviewAsync(administrator, "help", text)).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Publish_FromADayThatIsPast_OrWithoutSayingWhy_IsRefused()
    {
        using var administrator = await service.SignInAsync(Role.Administrator);
        await PublishAsync(administrator, "help", "Ask us.", new DateOnly(2020, 1, 1), because: "");

        administrator.Words.ShouldContain("Enter today or a later day");
        administrator.Words.ShouldContain("Say why it changes");
        administrator.Page.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Ask us.");
    }

    [Fact]
    public async Task Preview_ShowsTheWordingWithTheCouncilsDetails_AndPublishesNothing()
    {
        using var administrator = await service.SignInAsync(Role.Administrator);
        (await PreviewAsync(administrator, "privacy", "## Of {council}\n\n- one\n- two\n\nWrite to {email}.")).ShouldBe(HttpStatusCode.OK);

        administrator.Page.QuerySelector(".vs-prose h2")!.TextContent.ShouldBe("Of Your council");
        administrator.Page.QuerySelectorAll(".vs-prose li").Length.ShouldBe(2);
        administrator.Page.QuerySelector(".vs-prose")!.TextContent.ShouldNotContain("Write to");
        (await service.ReadAsync<long>("select count(*) from platform.statement where kind = 'Privacy'")).ShouldBe(0);
    }

    [Theory]
    [InlineData(Role.Adviser)]
    [InlineData(Role.DesignatedTeacher)]
    public async Task Settings_OfStatements_AreTheAdministratorsAlone(Role role)
    {
        using var visitor = await service.SignInAsync(role);
        await visitor.OpenAsync("/settings/statements/privacy");

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Cookies_ListsExactlyThoseThatTheServiceSets()
    {
        using var visitor = service.Visit();
        var person = await service.MakePersonAsync(Role.Administrator);
        await visitor.OpenAsync($"/set-up/{await service.MakeSetUpLinkAsync(person)}");
        await visitor.PressAsync("Save and sign in", ("Input.Password", SigningIn.Password));
        var set = visitor.Cookies.GetAllCookies().Select(c => c.Name).ToHashSet();
        await service.ShowSecondFactorAsync(visitor, person);
        await visitor.OpenAsync("/screen");
        using (var screen = new HttpClient(new SocketsHttpHandler { CookieContainer = visitor.Cookies, AllowAutoRedirect = false }) { BaseAddress = service.Address })
        {
            var token = visitor.Page.QuerySelector("input[name=__form]")!.GetAttribute("value")!;
            (await screen.PostAsync("/screen", new FormUrlEncodedContent([KeyValuePair.Create("__form", token), KeyValuePair.Create("names", "shown")]))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }
        set.UnionWith(visitor.Cookies.GetAllCookies().Select(c => c.Name));
        await visitor.OpenAsync("/cookies");

        var listed = visitor.Page.QuerySelectorAll("main th code").Select(c => c.TextContent).ToList();
        listed.ShouldBe(set.Concat(["virtualschool.arrival", "virtualschool.booking", "virtualschool.link.…", ".AspNetCore.Correlation…"]), ignoreOrder: true);
    }

    private static async Task PublishAsync(Visitor administrator, string page, string text, DateOnly from, string because = "The council asks for it")
    {
        await administrator.OpenAsync($"/settings/statements/{page}");
        await administrator.PressAsync("Publish", [("Input.Text", text), .. Day(from), ("Input.Because", because)]);
    }

    private static async Task<HttpStatusCode> PreviewAsync(Visitor administrator, string page, string text)
    {
        await administrator.OpenAsync($"/settings/statements/{page}");
        await administrator.PressAsync("Preview", ("Input.Text", text));
        return administrator.Status;
    }

    private static (string, string?)[] Day(DateOnly day) => [("Input.From.Day", $"{day.Day}"), ("Input.From.Month", $"{day.Month}"), ("Input.From.Year", $"{day.Year}")];

    private async Task<string> ReadAsync(string page)
    {
        using var visitor = service.Visit();
        await visitor.OpenAsync($"/{page}");
        return visitor.Page.QuerySelector(".vs-prose")!.InnerHtml;
    }
}
