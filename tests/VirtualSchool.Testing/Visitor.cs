using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace VirtualSchool.Testing;

/// <summary>A person with a browser that has no JavaScript: follows links, fills in forms and presses buttons over plain HTTP.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _http;

    /// <summary>Opens nothing yet.</summary>
    /// <param name="address">Where the service listens.</param>
    /// <param name="line">How it is reached; directly when left out.</param>
    public Visitor(Uri address, SocketsHttpHandler? line = null)
    {
        line ??= new SocketsHttpHandler();
        (line.CookieContainer, line.AllowAutoRedirect) = (Cookies, true);
        _http = new(line) { BaseAddress = address };
    }

    /// <summary>The status of the last answer.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>The address of the page now shown.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The page now shown.</summary>
    public IHtmlDocument Page { get; private set; } = new HtmlParser().ParseDocument("");

    /// <summary>All words on the page now shown, single-spaced.</summary>
    public string Words => string.Join(' ', (Page.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The cookies kept so far: a browser that is given them is signed in as the same person.</summary>
    public CookieContainer Cookies { get; } = new();

    /// <summary>The client, for what no browser does by itself.</summary>
    public HttpClient Http => _http;

    /// <summary>Opens an address.</summary>
    public async Task<IHtmlDocument> OpenAsync(string path) => await ShowAsync(await _http.GetAsync(FromHere(path)));

    /// <summary>Opens an address as htmx does.</summary>
    public async Task<IHtmlDocument> OpenByHtmxAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("HX-Request", "true");
        return await ShowAsync(await _http.SendAsync(request));
    }

    /// <summary>Presses a button of the page now shown, after filling in the boxes of its form.</summary>
    /// <param name="button">The words on the button.</param>
    /// <param name="boxes">Values by the box's name; choose a radio or tick a box by its value, untick with null.</param>
    public async Task<IHtmlDocument> PressAsync(string button, params (string Name, string? Value)[] boxes)
    {
        var pressed = Page.QuerySelectorAll("button, input[type=submit]").OfType<IHtmlElement>()
            .FirstOrDefault(b => string.Equals(b.TextContent.Trim(), button, StringComparison.Ordinal) || (b as IHtmlInputElement)?.Value == button)
            ?? throw new InvalidOperationException($"No button \"{button}\" on {Path} ({(int)Status}): {Words}");
        var form = (IHtmlFormElement?)pressed.Closest("form") ?? throw new InvalidOperationException($"\"{button}\" is in no form.");
        var values = FormValues.Of(form, pressed, boxes);
        var action = pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "";
        return form.Method.Equals("post", StringComparison.OrdinalIgnoreCase)
            ? await ShowAsync(await _http.PostAsync(FromHere(action), FormValues.Encode(form, values)))
            : await OpenAsync($"{FromHere(action.Split('#')[0]).AbsolutePath}?{await new FormUrlEncodedContent(values).ReadAsStringAsync()}");
    }

    /// <summary>Follows the link with these words.</summary>
    public Task<IHtmlDocument> FollowAsync(string words) =>
        OpenAsync(Page.QuerySelectorAll("a").FirstOrDefault(a => a.TextContent.Trim() == words)?.GetAttribute("href")
            ?? throw new InvalidOperationException($"No link \"{words}\" on {Path} ({(int)Status}): {Words}"));

    public void Dispose() => _http.Dispose();

    // As a browser reads the address in a link: "?p=2" stays on the page now shown.
    private Uri FromHere(string path) => new(new Uri(_http.BaseAddress!, Path), path);

    private async Task<IHtmlDocument> ShowAsync(HttpResponseMessage answer)
    {
        (Status, Path) = (answer.StatusCode, answer.RequestMessage!.RequestUri!.PathAndQuery);
        var context = BrowsingContext.New(Configuration.Default);
        return Page = await context.GetService<IHtmlParser>()!.ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());
    }
}
