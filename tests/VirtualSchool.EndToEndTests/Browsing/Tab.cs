using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace VirtualSchool.EndToEndTests.Browsing;

/// <summary>A tab of Chromium that remembers everything that went wrong in it.</summary>
internal sealed partial class Tab : IVisit
{
    // More than a test should watch being typed.
    private const int Many = 12;

    private const string Arrived = "() => !('left' in document.documentElement.dataset) && performance.getEntriesByType('navigation')[0]?.domContentLoadedEventEnd > 0";

    private readonly List<string> _troubles = [];

    public Tab(IPage screen)
    {
        Screen = screen;
        screen.Console += (_, message) => Note(message.Type == "error" && !IsRefusal().IsMatch(message.Text), $"console: {message.Text}");
        screen.PageError += (_, error) => Note(true, $"script: {error}");
        screen.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED", $"{request.Method} {request.Url}: {request.Failure}");
        screen.Response += (_, answer) => Note(answer.Status >= 400 && answer.Status is not (401 or 409 or 422), $"{answer.Request.Method} {answer.Url}: {answer.Status}");
    }

    /// <summary>The page itself, for what only a browser can do.</summary>
    public IPage Screen { get; }

    public IReadOnlyList<string> Troubles => _troubles;

    public string Path => new Uri(Screen.Url).PathAndQuery;

    public IHtmlDocument Page { get; private set; } = new HtmlParser().ParseDocument("");

    public string Words => string.Join(' ', (Page.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public async Task OpenAsync(string path)
    {
        await Screen.GotoAsync(path);
        await LookAsync();
    }

    public async Task PressAsync(string button, params (string Name, string? Value)[] boxes)
    {
        var pressed = Screen.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First;
        await (boxes.Length > Many ? new Filling(Screen).FillAtOnceAsync(boxes) : new Filling(Screen).FillAsync(boxes));
        await LeaveByAsync(pressed);
    }

    public async Task WriteAsync(params (string Name, string? Value)[] boxes)
    {
        await new Filling(Screen).FillAsync(boxes);
        await Screen.EvaluateAsync("document.activeElement.blur()");
        await Expect(Screen.Locator("[data-autosave][aria-busy=false]")).ToHaveTextAsync(Saved(), new() { Timeout = 30_000 });
        await LookAsync();
    }

    public Task FollowAsync(string words) => LeaveByAsync(Screen.Locator("a").Filter(new() { HasTextRegex = new Regex($@"^\s*{Regex.Escape(words)}\s*$") }).First);

    public async Task SeeAsync(string words)
    {
        await Expect(Screen.Locator("body")).ToContainTextAsync(words, new() { Timeout = 30_000 });
        await LookAsync();
    }

    /// <summary>Takes the page as it stands now.</summary>
    public async Task LookAsync() => Page = await new HtmlParser().ParseDocumentAsync(await Screen.ContentAsync());

    private async Task LeaveByAsync(ILocator element)
    {
        await Screen.EvaluateAsync("document.documentElement.dataset.left = ''");
        await element.ClickAsync();
        // Asked of the page itself, whose scripts have then run: under load the event that all is loaded came half a minute late or never.
        await Screen.WaitForFunctionAsync(Arrived, null, new() { Timeout = 60_000 });
        await LookAsync();
    }

    private void Note(bool isTrouble, string what)
    {
        if (isTrouble) _troubles.Add($"{Screen.Url}: {what}");
    }

    [GeneratedRegex(@"^Saved \d\d:\d\d$")]
    private static partial Regex Saved();

    // The browser writes every refused form to its console, and what a script is told after its person was signed out.
    [GeneratedRegex("responded with a status of (401|409|422)")]
    private static partial Regex IsRefusal();
}
