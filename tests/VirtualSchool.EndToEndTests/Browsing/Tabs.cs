using Microsoft.Playwright;
using Shouldly;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Browsing;

/// <summary>The tabs that one test has open, each of a person of its own.</summary>
internal sealed class Tabs(IBrowser browser, Uri address) : IAsyncDisposable
{
    private readonly List<Tab> _open = [];

    /// <summary>Opens a tab; given a visitor who has signed in, as the same person.</summary>
    public async Task<Tab> OpenAsync(Visitor? signedIn = null, int width = 1280)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = address.ToString(), Locale = "en-GB", ViewportSize = new() { Width = width, Height = 800 } });
        if (signedIn is not null) await context.AddCookiesAsync(signedIn.Cookies.GetAllCookies().Select(Copy));
        return Keep(await context.NewPageAsync());
    }

    /// <summary>Opens a second tab beside another, in the same browser.</summary>
    public async Task<Tab> OpenBesideAsync(Tab tab) => Keep(await tab.Screen.Context.NewPageAsync());

    public void RefuseTroubles() => _open.SelectMany(t => t.Troubles).ShouldBeEmpty();

    public async Task ShootAsync(string test)
    {
        for (var i = 0; i < _open.Count; i++)
            await _open[i].Screen.ScreenshotAsync(new() { Path = System.IO.Path.Combine(Artifacts(), $"{test}-{i + 1}.png"), FullPage = true });
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _open.Select(t => t.Screen.Context).Distinct()) await context.CloseAsync();
    }

    private static string Artifacts()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "VirtualSchool.sln"))) folder = folder.Parent;
        return System.IO.Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "artifacts", "screenshots");
    }

    private Tab Keep(IPage page)
    {
        _open.Add(new Tab(page));
        return _open[^1];
    }

    private Microsoft.Playwright.Cookie Copy(System.Net.Cookie cookie) =>
        new() { Name = cookie.Name, Value = cookie.Value, Domain = address.Host, Path = cookie.Path, HttpOnly = cookie.HttpOnly };
}
