using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shouldly;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.EndToEndTests.Pages;

/// <summary>A designated teacher of another school learns nothing of a child, not even that there is one.</summary>
[Collection(WithChromium.Name)]
public sealed class OtherSchoolsChildTests(FilledService service)
{
    [Fact]
    public async Task EveryAddressOfAChild_OpenedByATeacherOfAnotherSchool_IsTheSame404AsForNobody()
    {
        using var stranger = await service.SignInAsync(service.OtherTeacher);
        var addresses = await AddressesAsync();

        addresses.ShouldNotBeEmpty();
        foreach (var address in addresses.SelectMany(a => a.Addresses))
            await RequireSameAsync(address, path => stranger.Http.GetAsync(path));
    }

    [Fact]
    public async Task EveryPostAboutAChild_SentByATeacherOfAnotherSchool_IsTheSame404AsForNobody()
    {
        using var stranger = await service.SignInAsync(service.OtherTeacher);
        var token = await TokenAsync(stranger);
        var posts = (await AddressesAsync()).SelectMany(a => Posts.To(a.Page, a.Addresses)).ToList();

        posts.ShouldNotBeEmpty();
        foreach (var (address, fields) in posts)
            await RequireSameAsync(address, path => stranger.Http.PostAsync(path, new FormUrlEncodedContent([.. fields, KeyValuePair.Create("__form", token)])));
    }

    private async Task<IReadOnlyList<(DiscoveredPage Page, IReadOnlyList<string> Addresses)>> AddressesAsync()
    {
        var known = await PageAddresses.OfAsync(service);
        return [.. (await DiscoveredPage.AllAsync(service)).Where(p => p.NamesChild).Select(p => (p, known.Of(p)))];
    }

    private async Task RequireSameAsync(string address, Func<string, Task<HttpResponseMessage>> ask)
    {
        var nobody = address.Replace($"{service.Child}", $"{Guid.NewGuid()}", StringComparison.Ordinal);
        foreach (var plan in new[] { service.Plans.Signed, service.Plans.Sent, service.Plans.Written }) nobody = nobody.Replace(plan, "P26-9999", StringComparison.Ordinal);
        nobody.ShouldNotBe(address);
        using var answer = await ask(address);
        using var other = await ask(nobody);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        other.StatusCode.ShouldBe(HttpStatusCode.NotFound, nobody);
        (await BodyAsync(answer, address)).ShouldBe(await BodyAsync(other, nobody), address);
    }

    // The page repeats its own address and carries a token that is new each time; nothing else may differ.
    private static async Task<string> BodyAsync(HttpResponseMessage answer, string address)
    {
        var page = Parse(await answer.Content.ReadAsStringAsync());
        foreach (var token in page.QuerySelectorAll("input[name=__form]")) token.Remove();
        return page.DocumentElement.OuterHtml.Replace(WebUtility.HtmlEncode(address), "", StringComparison.Ordinal);
    }

    private static async Task<string> TokenAsync(Visitor visitor) =>
        (await visitor.OpenAsync("/screen")).QuerySelector("input[name=__form]")!.GetAttribute("value")!;

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
