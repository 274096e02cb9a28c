using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Npgsql;

namespace VirtualSchool.Platform.Requests;

/// <summary>Two addresses for whatever watches the service; they name nobody and need no sign-in.</summary>
public static class Health
{
    /// <summary>Maps <c>/health/live</c> (the process answers) and <c>/health/ready</c> (it can also reach its migrated database).</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(NpgsqlDataSource source, CancellationToken cancel)
    {
        try
        {
            await using var command = source.CreateCommand("select count(*) from platform.setting");
            await command.ExecuteScalarAsync(cancel);
            return Results.Text("ready");
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
        {
            return Results.Text("The database cannot be reached.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
