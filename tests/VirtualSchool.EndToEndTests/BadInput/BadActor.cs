using System.Net;
using AngleSharp.Html.Parser;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.BadInput;

/// <summary>Somebody who sends what they should not, and comes in again when that has put them out.</summary>
/// <param name="service">The service.</param>
/// <param name="role">Their role; null for a visitor.</param>
internal sealed class BadActor(WatchedService service, Role? role) : IDisposable
{
    private readonly HashSet<Guid> _been = [];
    private Visitor _visitor = service.Visit();
    private HttpClient? _http;
    private long _last;

    /// <summary>The token that their forms carry.</summary>
    public string Token { get; private set; } = "";

    public string Name => role?.ToString() ?? "Visitor";

    public bool IsAllowed(AccessRuleAttribute rule) => rule.Allows(role is not null, role is { } held ? new HashSet<Role> { held } : []);

    public async Task ComeAsync()
    {
        _visitor.Dispose();
        _http?.Dispose();
        _visitor = role is null ? service.Visit() : await EnterAsync();
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = _visitor.Cookies, AllowAutoRedirect = false }) { BaseAddress = service.Address };
        var page = new HtmlParser().ParseDocument(await ReadAsync(role is null ? "/sign-in" : "/screen"));
        Token = page.QuerySelector("input[name=__form]")!.GetAttribute("value")!;
        await ChangesAsync();
    }

    /// <summary>The page; empty when there is none to see.</summary>
    public async Task<string> ReadAsync(string address)
    {
        using var answer = await _http!.GetAsync(address);
        return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync() : "";
    }

    /// <summary>Sends it.</summary>
    /// <returns>What is wrong with the answer; null when nothing is.</returns>
    public async Task<(HttpStatusCode Status, string? Onward, string? Wrong)> SendAsync(HttpRequestMessage request)
    {
        using var answer = await _http!.SendAsync(request);
        var (status, onward) = (answer.StatusCode, answer.Headers.Location?.OriginalString);
        var wrong = (int)status >= 500 ? $"answered {(int)status}" : await HalfWrittenAsync(status);
        if (role is not null && (status == HttpStatusCode.Unauthorized || onward?.StartsWith("/sign-in", StringComparison.Ordinal) == true)) await ComeAsync();
        return (status, onward, wrong);
    }

    public void Dispose()
    {
        _visitor.Dispose();
        _http?.Dispose();
    }

    // What is refused has changed nothing; each change is a line of the log, in the name of who made it.
    private async Task<string?> HalfWrittenAsync(HttpStatusCode status) =>
        role is not null && await ChangesAsync() > 0 && status >= HttpStatusCode.BadRequest ? $"answered {(int)status}, and changed something" : null;

    private async Task<long> ChangesAsync()
    {
        var lines = await service.ReadAsync<long[]>(
            "select array[coalesce(max(id), $1), count(*) filter (where person = any($2) and kind in ('change', 'bulk', 'disposal'))] from platform.log_entry where id > $1", _last, _been.ToArray());
        _last = lines[0];
        return lines[1];
    }

    // Who has lost the role by their own doing comes back as somebody else.
    private async Task<Visitor> EnterAsync()
    {
        var person = _been.Count == 0 ? service.Person(role!.Value) : await service.MakePersonAsync(role!.Value);
        _been.Add(person.Value);
        var visitor = await service.SignInAsync(person);
        visitor.Status.ShouldBe(HttpStatusCode.OK, Name);
        return visitor;
    }
}
