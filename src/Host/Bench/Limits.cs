using System.Net;
using Npgsql;
using VirtualSchool.Platform.Cluster;

namespace VirtualSchool.Host.Bench;

/// <summary>What this machine could do at the most: a bare string, and one plain query with that string.</summary>
internal sealed class Limits : IAsyncDisposable
{
    private const string Database = "bench_limits";
    private static readonly string Page = new('x', 20 * 1024);

    private readonly WebApplication _app;
    private readonly NpgsqlDataSource _source;

    private Limits(WebApplication app, NpgsqlDataSource source, Uri address) => (_app, _source, Address) = (app, source, address);

    public Uri Address { get; }

    public Uri String => new(Address, "/string");

    public Uri Query => new(Address, "/query");

    public static async Task<Limits> StartAsync(OwnCluster cluster, CancellationToken cancel)
    {
        await cluster.Databases.DropAsync(Database, cancel);
        await cluster.Databases.CreateAsync(Database, cancel);
        var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(cluster.ConnectionString(Database)) { NoResetOnClose = true, MaxAutoPrepare = 20 }.ConnectionString);
        await FillAsync(source, cancel);

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.MapGet("/string", () => Page);
        app.MapGet("/query", () => QueryAsync(source));
        await app.StartAsync(cancel);
        return new(app, source, new Uri(app.Urls.Single()));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _source.DisposeAsync();
    }

    private static async Task FillAsync(NpgsqlDataSource source, CancellationToken cancel)
    {
        await using var fill = source.CreateCommand("""
            create table row_of_list as
              select n as id, 'Name ' || n as name, 'School ' || n % 90 as school, n % 14 as year, 'Worker ' || n % 40 as worker from generate_series(1, 500) n;
            alter table row_of_list add primary key (id);
            """);
        await fill.ExecuteNonQueryAsync(cancel);
    }

    private static async Task<string> QueryAsync(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("select id, name, school, year, worker from row_of_list order by id limit 25");
        await using var reader = await command.ExecuteReaderAsync();
        var letters = 0;
        while (await reader.ReadAsync())
            letters += reader.GetInt32(0) + reader.GetString(1).Length + reader.GetString(2).Length + reader.GetInt32(3) + reader.GetString(4).Length;
        return letters > 0 ? Page : "";
    }
}
