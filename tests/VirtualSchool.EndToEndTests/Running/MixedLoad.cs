using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Running;

/// <summary>People at work all at once on a demonstration: one adds people, two write in a plan each, two read. None of them gives up when the service does not answer.</summary>
internal sealed partial class MixedLoad
{
    private const string Box = "v-needs.strength1";
    private readonly Uri _address;
    private readonly Acknowledged _acknowledged;
    private readonly CancellationTokenSource _stop = new();
    private readonly int[] _done;
    private readonly Task[] _people;
    private int _number;

    private MixedLoad(Uri address, Acknowledged acknowledged, IReadOnlyList<string> plans, IReadOnlyList<string> children, int first)
    {
        (_address, _acknowledged, _number) = (address, acknowledged, first);
        Func<Visitor, Task>[] works = [AddAsync, .. plans.Select<string, Func<Visitor, Task>>(p => v => WriteAsync(v, p)), .. children.Select<string, Func<Visitor, Task>>(c => v => ReadAsync(v, c))];
        _done = new int[works.Length];
        _people = [.. works.Select((work, who) => WorkAsync(work, who))];
    }

    /// <summary>Sets everybody to work.</summary>
    /// <param name="address">Where the service is.</param>
    /// <param name="acknowledged">Is told what was done.</param>
    /// <param name="first">Above every number that an earlier load has given.</param>
    /// <param name="plans">Plans with a box to write in.</param>
    /// <param name="children">Pages of children.</param>
    public static MixedLoad Start(Uri address, Acknowledged acknowledged, int first, IReadOnlyList<string> plans, IReadOnlyList<string> children) =>
        new(address, acknowledged, plans, children, first);

    /// <summary>Finds two plans to write in and two children to read about.</summary>
    public static async Task<(IReadOnlyList<string> Plans, IReadOnlyList<string> Children)> FindWorkAsync(Uri address)
    {
        using var head = new Visitor(address);
        await SignInAsync(head);
        await head.OpenAsync("/children");
        var children = Links(head, ChildPage()).Take(2).ToList();
        await head.OpenAsync("/peps");
        var plans = new List<string>();
        foreach (var plan in Links(head, PlanPage()))
            if (plans.Count < 2 && await CanWriteAsync(head, plan))
                plans.Add(plan.Split('/')[^1]);
        return (plans, children);
    }

    /// <summary>Waits until everybody has done something so many times.</summary>
    public Task UntilEverybodyHasWorkedAsync(int times) => HostProcess.UntilAsync(() => Task.FromResult(_done.All(d => d >= times)), () => $"Done so far: {string.Join(", ", _done)}");

    /// <summary>Lets everybody finish what they are at.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_people);
        _stop.Dispose();
    }

    private static async Task SignInAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/sign-in");
        var first = visitor.Page.QuerySelectorAll("button").Select(b => b.TextContent.Trim()).FirstOrDefault(b => b.StartsWith("Sign in as", StringComparison.Ordinal));
        await visitor.PressAsync(first ?? "Sign in as somebody");
    }

    private static IEnumerable<string> Links(Visitor visitor, Regex wanted) =>
        visitor.Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href") ?? "").Where(href => wanted.IsMatch(href)).Distinct().ToList();

    private static async Task<bool> CanWriteAsync(Visitor head, string plan)
    {
        await head.OpenAsync(plan);
        if (head.Words.Contains("Start this plan", StringComparison.Ordinal)) await head.PressAsync("Start this plan");
        await head.OpenAsync($"{plan}/sections/needs");
        return head.Page.QuerySelector($"[name='{Box}']") is not null;
    }

    private async Task WorkAsync(Func<Visitor, Task> work, int who)
    {
        using var visitor = new Visitor(_address);
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                if (visitor.Cookies.Count == 0 || visitor.Status != HttpStatusCode.OK || visitor.Path.StartsWith("/sign-in", StringComparison.Ordinal)) await SignInAsync(visitor);
                await work(visitor);
                _done[who]++;
            }
            catch (Exception e) when (e is HttpRequestException or IOException or InvalidOperationException)
            {
                await Task.Delay(50, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // Not answered, so not acknowledged.
            }
        }
    }

    private async Task AddAsync(Visitor visitor)
    {
        var email = $"load.{Interlocked.Increment(ref _number)}@example.org";
        await visitor.OpenAsync("/people/add");
        await visitor.PressAsync("Add", ("Input.Name", "Somebody New"), ("Input.Email", email), ("Input.Role", "SocialWorker"), ("Input.Because", "a test needs them"));
        Require(visitor.Status == HttpStatusCode.OK && PersonPage().IsMatch(visitor.Path));
        _acknowledged.Added(email);
    }

    private async Task WriteAsync(Visitor visitor, string plan)
    {
        var number = Interlocked.Increment(ref _number);
        var section = $"/peps/{plan}/sections/needs";
        await OpenAsync(visitor, section);
        await visitor.PressAsync("Save", (Box, Acknowledged.Note(plan, number)));
        Require(visitor.Status == HttpStatusCode.OK && visitor.Words.Contains("Saved.", StringComparison.Ordinal) && Text(visitor) == Acknowledged.Note(plan, number));
        _acknowledged.Wrote(plan, number);
        _acknowledged.Showed(section);
    }

    private async Task ReadAsync(Visitor visitor, string child)
    {
        foreach (var page in new[] { "/children", child, "/peps" }) await OpenAsync(visitor, page);
    }

    private async Task OpenAsync(Visitor visitor, string page)
    {
        await visitor.OpenAsync(page);
        Require(visitor.Status == HttpStatusCode.OK && visitor.Path == page);
        _acknowledged.Showed(page);
    }

    private static string? Text(Visitor visitor) => visitor.Page.QuerySelector($"[name='{Box}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        _ => null,
    };

    private static void Require(bool isAnswered)
    {
        if (!isAnswered) throw new InvalidOperationException("Not answered.");
    }

    [GeneratedRegex("^/children/[0-9a-f-]{36}$")]
    private static partial Regex ChildPage();

    [GeneratedRegex("^/peps/(?!export)[^/?#]+$")]
    private static partial Regex PlanPage();

    [GeneratedRegex("^/people/[0-9a-f-]{36}")]
    private static partial Regex PersonPage();
}
