using System.Net;
using Npgsql;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Log.Reading;
using VirtualSchool.Platform.Log.Sealing;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Host.Bench;

/// <summary>
/// What a look costs: its line alone in a bare table, and as the service writes it, with mark, indexes, a commit that is shared, and its seal.
/// </summary>
internal sealed class LogCosts : IAsyncDisposable
{
    private const string BareTable = "drop table if exists public.bare_line; create table public.bare_line (at timestamptz, person uuid, what text)";
    private const string BareLine = "insert into public.bare_line values (now(), $1, $2)";

    private static readonly TimeSpan TurnOfTheOther = TimeSpan.FromMilliseconds(50);

    private readonly WebApplication _app;
    private readonly WebApplication _service;
    private readonly NpgsqlDataSource _source;

    private LogCosts(WebApplication app, WebApplication service, NpgsqlDataSource source) => (_app, _service, _source) = (app, service, source);

    public Uri Bare => new(Address, "/bare");

    public Uri Sealed => new(Address, "/sealed");

    private Uri Address => new(_app.Urls.Single());

    public static async Task<LogCosts> StartAsync(BenchDatabase database, CancellationToken cancel)
    {
        var service = await database.BuildAsync(cancel);
        await service.Services.GetRequiredService<LookLog>().StartAsync(cancel);
        var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString) { NoResetOnClose = true }.ConnectionString);
        await using var table = source.CreateCommand(BareTable);
        await table.ExecuteNonQueryAsync(cancel);

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.MapGet("/bare", () => WriteBareAsync(source));
        app.MapGet("/sealed", () => WriteSealedAsync(service.Services));
        await app.StartAsync(cancel);
        return new(app, service, source);
    }

    /// <summary>Waits until every line is sealed, with a hand in it: what is left would be done while the next case is measured.</summary>
    public async Task SealTheRestAsync(CancellationToken cancel)
    {
        await using var scope = _service.Services.CreateSystemScope();
        var (states, sealer) = (scope.ServiceProvider.GetRequiredService<SealStates>(), _service.Services.GetRequiredService<LogSealer>());
        while ((await states.NowAsync(cancel)).Waiting.Found > 0)
            if (await sealer.SealAsync(cancel) == 0)
                await Task.Delay(TurnOfTheOther, cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _service.Services.GetRequiredService<LookLog>().StopAsync(CancellationToken.None);
        await _service.DisposeAsync();
        await _source.DisposeAsync();
    }

    private static async Task WriteBareAsync(NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var line = new NpgsqlCommand(BareLine, connection) { Parameters = { new() { Value = Guid.Empty }, new() { Value = "/bench" } } };
        await line.PrepareAsync();
        await line.ExecuteNonQueryAsync();
    }

    private static async Task WriteSealedAsync(IServiceProvider services)
    {
        await using var scope = services.CreateSystemScope();
        var looks = scope.ServiceProvider.GetRequiredService<LooksOfRequest>();
        looks.LogAlways();
        await looks.WriteAsync("/bench", CancellationToken.None);
    }
}
