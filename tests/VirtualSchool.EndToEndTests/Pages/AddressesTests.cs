using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shouldly;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.EndToEndTests.Pages;

/// <summary>Addresses stand in histories, logs and letters: none names a person.</summary>
[Collection(WithChromium.Name)]
public sealed partial class AddressesTests(FilledService service)
{
    private const int MostOfAShape = 4;
    private static readonly string[] Leading = ["href", "action", "formaction", "src", "hx-get", "hx-post", "hx-push-url"];

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task EveryPageThatLinksLeadTo_NamesNobodyInItsAddresses_AndIsKeptInNoBrowser(Role role)
    {
        using var visitor = await service.SignInAsync(service.Person(role));
        var known = await PageAddresses.OfAsync(service);
        var todo = new Queue<string>((await DiscoveredPage.AllAsync(service)).Where(p => p.Rule.Allows(true, new HashSet<Role> { role })).SelectMany(known.Of));
        var done = new HashSet<string>();
        var shapes = new Dictionary<string, int>();

        while (todo.TryDequeue(out var address))
        {
            if (!done.Add(address) || (shapes[ShapeOf(address)] = shapes.GetValueOrDefault(ShapeOf(address)) + 1) > MostOfAShape) continue;
            using var answer = await visitor.Http.GetAsync(address);
            RequireNobody(answer.RequestMessage!.RequestUri!.PathAndQuery, address);
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue(address);
            foreach (var next in await AddressesOnAsync(answer, address)) todo.Enqueue(next);
        }

        done.Count.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task WhereverAPostLeads_NobodyIsNamed()
    {
        using var head = await service.SignInAsync(service.Person(Role.Head));
        await head.OpenAsync("/people/add");
        await head.PressAsync("Add", ("Input.Name", "Dev Holt"), ("Input.Email", "dev.holt@example.org"), ("Input.Role", "Adviser"), ("Input.Because", "Dev Holt is new"));
        head.Words.ShouldContain("Dev Holt");
        await head.OpenAsync("/children");
        await head.PressAsync("Search", ("q", "Amira Khan"));
        head.Words.ShouldContain("Khan");

        service.Redirects.Led.Count.ShouldBeGreaterThan(20);
        service.Redirects.Led.Where(Nobody.IsNamedIn).ShouldBeEmpty();
    }

    private static async Task<IEnumerable<string>> AddressesOnAsync(HttpResponseMessage answer, string address)
    {
        if (answer.Content.Headers.ContentType?.MediaType != "text/html") return [];
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        var all = page.All.SelectMany(e => Leading.Select(e.GetAttribute)).OfType<string>().ToList();
        foreach (var led in all) RequireNobody(led, address);
        RequireNoBoxForNames(page, address);
        var here = new Uri("http://here" + address);
        return page.QuerySelectorAll("a[href]").Select(a => new Uri(here, a.GetAttribute("href")!)).Where(u => u.Host == "here").Select(u => u.PathAndQuery);
    }

    // What is typed into a form that is not posted stands in the next address.
    private static void RequireNoBoxForNames(IHtmlDocument page, string address)
    {
        if (address.StartsWith("/schools", StringComparison.Ordinal)) return; // Schools are sought there, and no people.
        foreach (var box in page.QuerySelectorAll("form[method=get] input:not([type=hidden]):not([type=date]):not([type=radio]):not([type=checkbox]):not([type=number])"))
            page.QuerySelector($"label[for='{box.Id}']")!.TextContent.ShouldNotMatch("(?i)name|child|person|who", $"A form of {address} that is not posted");
    }

    private static void RequireNobody(string led, string address) => Nobody.IsNamedIn(led).ShouldBeFalse($"{led} on {address} names somebody");

    private static string ShapeOf(string address) => Varying().Replace(address.Split('?')[0], "#") + string.Concat(address.Where(c => c == '='));

    [GeneratedRegex("[0-9A-Fa-f-]{36}|[A-Z][0-9]{2}-[0-9]+|[0-9]+")]
    private static partial Regex Varying();
}
