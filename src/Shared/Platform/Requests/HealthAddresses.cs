using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using VirtualSchool.Platform.Health;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Platform.Requests;

/// <summary>Two addresses for whatever watches the service; they name nobody and need no sign-in.</summary>
public static class HealthAddresses
{
    /// <summary>
    /// Maps <c>/health/live</c> (the process answers) and <c>/health/ready</c>: 200 while people can work, else 503, and in a line each what
    /// somebody should see to. The page of operations says the same in words.
    /// </summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(HealthBook book, CancellationToken cancel)
    {
        var lines = await book.NowAsync(cancel);
        var isReady = book.IsReady(lines);
        var amiss = lines.Where(l => l.Tone != Tone.Good).Select(l => $"\n{l.Name}: {(l.Tone == Tone.Bad ? "bad" : "soon")}");
        return Results.Text((isReady ? "ready" : "not ready") + string.Concat(amiss), statusCode: isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
