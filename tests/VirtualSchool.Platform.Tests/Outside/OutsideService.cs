using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Testing;

namespace VirtualSchool.Platform.Tests.Outside;

/// <summary>The service as a council shows it to the world: under an address of its own, by https, with a proxy in front.</summary>
public sealed class OutsideService : TestService
{
    public const string Host = "virtualschool.example.gov.uk";
    public const string PublicAddress = $"https://{Host}";

    /// <summary>A proxy on another machine, which the settings name.</summary>
    public const string KnownProxy = "10.1.2.3";

    private const string ComesFrom = "Test-Comes-From";

    private readonly TlsProxy _proxy = new();

    /// <summary>Every cookie that the service set through the proxy, as it was written.</summary>
    public IReadOnlyCollection<string> CookiesSet => _proxy.CookiesSet;

    /// <summary>Somebody with a browser that reaches the service through the proxy, wherever its address leads.</summary>
    public Visitor VisitByHttps() => new(new Uri(PublicAddress), _proxy.Handler);

    /// <summary>A request straight to the service from a machine of the test's choice, with the headers of its choice.</summary>
    public async Task<HttpResponseMessage> AskAsync(
        string path, string from, HttpMethod? method = null, string host = Host, (string Name, string Value)[]? headers = null, (string Name, string Value)[]? boxes = null)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(Address, path)) { Headers = { Host = host } };
        if (method == HttpMethod.Post) request.Content = new FormUrlEncodedContent((boxes ?? []).Append(("Input.Password", "typed by mistake")).Select(b => KeyValuePair.Create(b.Item1, b.Item2)));
        foreach (var (name, value) in (headers ?? []).Append((ComesFrom, from))) request.Headers.TryAddWithoutValidation(name, value);
        return await browser.SendAsync(request);
    }

    protected override void Adjust(WebApplicationBuilder builder)
    {
        base.Adjust(builder);
        (builder.Configuration["Council:Address"], builder.Configuration["Outside:Proxies"]) = (PublicAddress, $"{KnownProxy}, 10.8.0.0/24");
        builder.Services.AddSingleton<IStartupFilter, OtherMachines>();
    }

    protected override Task FillAsync() => _proxy.StartAsync(Address);

    /// <summary>Tests have one machine: a connection comes from where its header says, before anything else looks at it.</summary>
    private sealed class OtherMachines : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, go) =>
            {
                if (http.Request.Headers[ComesFrom] is [{ } from]) http.Connection.RemoteIpAddress = IPAddress.Parse(from);
                return go(http);
            });
            next(app);
        };
    }
}
