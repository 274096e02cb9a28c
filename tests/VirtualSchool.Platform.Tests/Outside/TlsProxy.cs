using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace VirtualSchool.Platform.Tests.Outside;

/// <summary>What nginx does in front of the service: ends https, hands requests on with the host as it came and says whom it speaks for.</summary>
internal sealed class TlsProxy
{
    private static readonly string[] OfTheLine = ["Transfer-Encoding", "Connection", "Keep-Alive"];
    private readonly HttpMessageInvoker _onward = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private WebApplication? _app;

    public ConcurrentQueue<string> CookiesSet { get; } = [];

    /// <summary>Leads every name to this proxy and believes its certificate.</summary>
    public SocketsHttpHandler Handler => new()
    {
        SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, _, _, _) => true },
        ConnectCallback = ConnectAsync,
    };

    public async Task StartAsync(Uri service)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate())));
        _app = builder.Build();
        _app.Run(http => HandOnAsync(http, service));
        await _app.StartAsync();
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(_app!.Urls.Single()).Port, cancel);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private async Task HandOnAsync(HttpContext http, Uri service)
    {
        using var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), new Uri(service, $"{http.Request.Path}{http.Request.QueryString}"));
        if (http.Request.ContentLength > 0) request.Content = new StreamContent(http.Request.Body);
        foreach (var (name, values) in http.Request.Headers)
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values)) request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        request.Headers.Add("X-Forwarded-For", $"{http.Connection.RemoteIpAddress}");
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var answer = await _onward.SendAsync(request, http.RequestAborted);
        http.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(h => !OfTheLine.Contains(h.Key))) http.Response.Headers[name] = values.ToArray();
        foreach (var cookie in http.Response.Headers.SetCookie.OfType<string>()) CookiesSet.Enqueue(cookie);
        await answer.Content.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={OutsideService.Host}", key, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
    }
}
