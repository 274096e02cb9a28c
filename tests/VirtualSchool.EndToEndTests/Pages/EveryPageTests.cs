using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shouldly;
using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.EndToEndTests.Pages;

[Collection(WithChromium.Name)]
public sealed class EveryPageTests(Chromium chromium, FilledService service)
{
    // Over all roles: a page that is built of parts already looked at holds no new barrier, and an address already measured is not wider for somebody else.
    private static readonly HashSet<string> PartsInspected = [];
    private static readonly HashSet<string> AddressesMeasured = [];

    public static TheoryData<Role?> Everybody => [null, .. Enum.GetValues<Role>().Cast<Role?>()];

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task EveryPage_OfThoseThatARoleMayNotOpen_IsNotFoundOrAsksToSignIn(Role? role)
    {
        using var visitor = await ComeAsync(role);

        foreach (var address in await AddressesAsync(role, mayOpen: false))
        {
            await visitor.OpenAsync(address);
            if (role is null) visitor.Path.ShouldStartWith("/sign-in?returnUrl=", Case.Sensitive, address);
            else visitor.Status.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task EveryPage_OfThoseThatARoleMayOpen_HasItsHeadingWithoutJavaScript_FitsAPhoneAndShutsNobodyOut(Role? role)
    {
        using var visitor = await ComeAsync(role);
        var addresses = await AddressesAsync(role, mayOpen: true);
        var problems = new List<string>();
        addresses.ShouldNotBeEmpty();

        await chromium.RunAsync(service, async tabs =>
        {
            var inspection = new Inspection((await tabs.OpenAsync(visitor)).Screen);
            foreach (var address in addresses)
            {
                if (await OpenAsync(visitor, address) is not { } page) continue;
                RequireHeading(page, address);
                var isNew = Shape.Of(page).Count(PartsInspected.Add) > 0;
                if (AddressesMeasured.Add(address) || isNew) problems.AddRange(await inspection.WidthOfAsync(address));
                if (isNew) problems.AddRange(await inspection.BarriersAsync(address));
            }
        }, $"EveryPage-{role}");

        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    [Fact]
    public async Task EveryPage_ThatIsOpenByLink_LeadsEverybodyElseToThePlainPage_AndShutsNobodyOutWhoComes()
    {
        var pages = (await DiscoveredPage.AllAsync(service)).Where(p => p.IsByLink).ToList();
        pages.ShouldNotBeEmpty();
        foreach (var role in Enum.GetValues<Role>().Cast<Role?>().Prepend(null))
        {
            using var visitor = await ComeAsync(role);
            foreach (var page in pages)
            {
                await visitor.OpenAsync($"/link/{service.Asked}/{page.Template.Split('/')[^1]}");
                (visitor.Status, visitor.Path).ShouldBe((HttpStatusCode.NotFound, $"/link/{service.Asked:N}"));
            }
        }

        using var contributor = service.Visit();
        await contributor.OpenAsync($"/link/{await service.SendLinkAgainAsync(service.Asked)}");
        await contributor.PressAsync("Open it here");
        RequireHeading(contributor.Page, contributor.Path);
        await chromium.RunAsync(service, async tabs =>
        {
            var inspection = new Inspection((await tabs.OpenAsync(contributor)).Screen);
            (await inspection.WidthOfAsync(contributor.Path)).Concat(await inspection.BarriersAsync(contributor.Path)).ShouldBeEmpty();
        }, "EveryPage-ByLink");
    }

    private async Task<Visitor> ComeAsync(Role? role) => role is { } held ? await service.SignInAsync(service.Person(held)) : service.Visit();

    // The import that is there is of children's records, which a training coordinator does not bring.
    private async Task<IReadOnlyList<string>> AddressesAsync(Role? role, bool mayOpen)
    {
        HashSet<Role> roles = role is { } held ? [held] : [];
        var known = await PageAddresses.OfAsync(service);
        return [.. (await DiscoveredPage.AllAsync(service)).Where(p => !p.IsByLink && p.Rule.Allows(role is not null, roles) == mayOpen)
            .SelectMany(known.Of).Except(role is null ? ["/error"] : ["/error", "/sign-in"])
            .Except(role == Role.TrainingCoordinator ? [$"/data/imports/{service.Import}"] : [])];
    }

    // Null for a file.
    private static async Task<IHtmlDocument?> OpenAsync(Visitor visitor, string address)
    {
        using var answer = await visitor.Http.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe(address);
        return answer.Content.Headers.ContentType?.MediaType == "text/html" ? new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()) : null;
    }

    private static void RequireHeading(IHtmlDocument page, string address)
    {
        page.QuerySelectorAll("main h1").Length.ShouldBe(1, address);
        page.QuerySelector("main h1")!.TextContent.ShouldNotBeNullOrWhiteSpace(address);
        RequireTitle(page, address);
    }

    private static void RequireTitle(IHtmlDocument page, string address)
    {
        page.Title.ShouldNotBeNullOrWhiteSpace(address);
        page.Title!.Split(" – ").Length.ShouldBeGreaterThan(1, $"{address} has the title {page.Title}, which does not say which page it is.");
    }
}
