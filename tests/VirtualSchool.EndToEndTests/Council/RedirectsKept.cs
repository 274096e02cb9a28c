using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>Keeps where the service led every browser that posted something.</summary>
internal sealed class RedirectsKept : IStartupFilter
{
    private readonly ConcurrentQueue<string> _led = [];

    public IReadOnlyCollection<string> Led => _led;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (http, go) =>
        {
            await go(http);
            if (HttpMethods.IsPost(http.Request.Method) && (http.Response.Headers.Location.ToString() + http.Response.Headers["HX-Redirect"]) is { Length: > 0 } led) _led.Enqueue(led);
        });
        next(app);
    };
}
