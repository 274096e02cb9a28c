using AngleSharp;
using AngleSharp.Dom;
using VirtualSchool.Platform.Tests.Pages.Gallery;
using Xunit;

namespace VirtualSchool.Platform.Tests.Pages;

[CollectionDefinition(nameof(GalleryCollection))]
public sealed class GalleryCollection : ICollectionFixture<GalleryHost>;

internal static class GalleryBrowsing
{
    /// <summary>A browser without JavaScript that keeps cookies and does not follow redirects.</summary>
    public static HttpClient Browser(this GalleryHost gallery) =>
        new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = gallery.Address };

    public static async Task<IDocument> ReadAsync(this HttpClient browser, string address) => await ReadAsync(await browser.GetAsync(address));

    public static async Task<IDocument> ReadAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        return await BrowsingContext.New(Configuration.Default).OpenAsync(page => page.Content(html));
    }

    /// <summary>Posts the page's main form with these boxes changed.</summary>
    public static async Task<HttpResponseMessage> PostAsync(this HttpClient browser, string address, params (string Name, string Value)[] typed)
    {
        var page = await browser.ReadAsync(address.Split('?')[0]);
        var token = page.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var fields = typed.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2));
        return await browser.PostAsync(address, new FormUrlEncodedContent(fields));
    }
}
