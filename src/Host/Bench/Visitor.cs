using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using VirtualSchool.Kernel;

namespace VirtualSchool.Host.Bench;

/// <summary>What one visit of a page takes.</summary>
/// <param name="Requests">The page and what it names.</param>
/// <param name="Bytes">Of content, as it travels.</param>
internal sealed record Visit(int Requests, int Bytes)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Requests} {(Requests == 1 ? "request" : "requests")}, {Bytes / 1024.0:F1} KB");
}

/// <summary>Somebody with a browser's habits who signs in as a person of the demonstration; as the first, the head, unless another is wanted.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;
    private readonly Uri _service;

    public Visitor(Uri service)
    {
        _service = service;
        _client = new HttpClient(new HttpClientHandler { CookieContainer = _cookies }) { BaseAddress = service };
    }

    /// <summary>The cookies of the session, as a header carries them.</summary>
    public string Cookie => _cookies.GetCookieHeader(_service);

    /// <param name="who">How the line of the person to sign in as begins; the first person when left out.</param>
    public async Task SignInAsync(CancellationToken cancel, string who = "")
    {
        var page = await PageAsync("/sign-in", cancel);
        var people = page[Math.Max(0, page.IndexOf(who, StringComparison.Ordinal))..];
        await PressAsync("/sign-in?handler=As", Token(page), cancel, KeyValuePair.Create("person", First(people, Person(), "somebody to sign in as")));
    }

    /// <summary>Presses a form's button.</summary>
    public async Task PressAsync(string path, string token, CancellationToken cancel, params KeyValuePair<string, string>[] values)
    {
        using var form = new FormUrlEncodedContent([.. values, KeyValuePair.Create("__form", token)]);
        using var answer = await _client.PostAsync(new Uri(path, UriKind.Relative), form, cancel);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>One page's text.</summary>
    public Task<string> PageAsync(string path, CancellationToken cancel) => _client.GetStringAsync(new Uri(path, UriKind.Relative), cancel);

    /// <summary>How many bytes travel for one address, packed or not.</summary>
    public async Task<int> BytesAsync(string path, bool packed, CancellationToken cancel)
    {
        using var answer = await FetchAsync(path, packed, cancel);
        return (await answer.Content.ReadAsByteArrayAsync(cancel)).Length;
    }

    /// <summary>The page and everything that it names, as a browser fetches them the first time.</summary>
    public async Task<Visit> FirstVisitAsync(string path, CancellationToken cancel) => await VisitAsync(path, _ => true, cancel);

    /// <summary>The page again, and what of it a browser may not keep.</summary>
    public async Task<Visit> NextVisitAsync(string path, CancellationToken cancel) =>
        await VisitAsync(path, asset => asset.Headers.CacheControl is not { MaxAge: { } age } || age < TimeSpan.FromHours(1), cancel);

    private async Task<Visit> VisitAsync(string path, Func<HttpResponseMessage, bool> isFetched, CancellationToken cancel)
    {
        var visit = new Visit(1, await BytesAsync(path, packed: true, cancel));
        foreach (var asset in Asset().Matches(await PageAsync(path, cancel)).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Distinct())
        {
            using var answer = await FetchAsync(asset, packed: true, cancel);
            if (isFetched(answer))
                visit = new(visit.Requests + 1, visit.Bytes + (await answer.Content.ReadAsByteArrayAsync(cancel)).Length);
        }

        return visit;
    }

    private async Task<HttpResponseMessage> FetchAsync(string path, bool packed, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (packed)
            request.Headers.Add("Accept-Encoding", "br, gzip");
        return (await _client.SendAsync(request, cancel)).EnsureSuccessStatusCode();
    }

    /// <summary>The token that a form of the page carries.</summary>
    public static string Token(string page) => First(page, TokenBox(), "a form's token");

    /// <summary>The first thing of a kind on a page.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public static string First(string page, Regex pattern, string what) =>
        pattern.Match(page) is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : throw new Refusal($"The benchmark looked for {what} on a page and did not find it.");

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("""name="person" value="([^"]+)""")]
    private static partial Regex Person();

    [GeneratedRegex("""name="__form"[^>]*value="([^"]+)""")]
    private static partial Regex TokenBox();

    [GeneratedRegex("""(?:src|href)="(/[^"]+\.(?:css|js|svg|png|ico|woff2)(?:\?[^"]*)?)""")]
    private static partial Regex Asset();
}
