using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.EndToEndTests.Browsing;

/// <summary>Debian's Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    // Without a window it draws nothing that nobody sees.
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Flags });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
    }

    /// <summary>Runs a test in a browser of its own. Fails when its console logged an error or a request failed; leaves pictures of a failed test in artifacts.</summary>
    internal async Task RunAsync(TestService service, Func<Tabs, Task> test, [CallerMemberName] string name = "")
    {
        await using var tabs = new Tabs(_browser!, service.Address);
        try
        {
            await test(tabs);
            tabs.RefuseTroubles();
        }
        catch
        {
            await tabs.ShootAsync(name);
            throw;
        }
    }

    private static string Find() =>
        (from name in Names
         from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
         select System.IO.Path.Combine(folder, name)).FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("Chromium is not installed: ./test installs it.");
}
