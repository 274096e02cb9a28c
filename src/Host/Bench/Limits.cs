using System.Net;
using Npgsql;

namespace VirtualSchool.Host.Bench;

/// <summary>What this machine could do at the most: a bare string, and one plain query of a page of the roll with that string.</summary>
internal sealed class Limits : IAsyncDisposable
{
    private const string RollPage = """
        select id, shown_name, initials, year_group, school_urn, school_name, adviser_name, worker_name, sen_provision, in_care_since, left_care_on
        from children.child where on_roll order by sort_name, id limit 25
        """;

    /// <summary>The size of an answer.</summary>
    public const int Bytes = 20 * 1024;

    private static readonly string Page = new('x', Bytes);

    private readonly WebApplication _app;
    private readonly NpgsqlDataSource _source;

    private Limits(WebApplication app, NpgsqlDataSource source) => (_app, _source) = (app, source);

    public Uri String => new(Address, "/string");

    public Uri Query => new(Address, "/query");

    private Uri Address => new(_app.Urls.Single());

    /// <summary>Starts answering from the database that the service is measured on.</summary>
    public static async Task<Limits> StartAsync(BenchDatabase database, CancellationToken cancel)
    {
        var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString) { NoResetOnClose = true }.ConnectionString);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.MapGet("/string", () => Page);
        app.MapGet("/query", () => QueryAsync(source));
        await app.StartAsync(cancel);
        return new(app, source);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _source.DisposeAsync();
    }

    private static async Task<string> QueryAsync(NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(RollPage, connection);
        await command.PrepareAsync(); // Kept with the connection, so only its first use asks the server.
        await using var reader = await command.ExecuteReaderAsync();
        var letters = 0;
        while (await reader.ReadAsync())
            letters += LettersOf(reader);
        return letters > 0 ? Page : "";
    }

    private static int LettersOf(NpgsqlDataReader row)
    {
        var letters = row.GetGuid(0) == Guid.Empty ? 0 : 1;
        foreach (var column in (ReadOnlySpan<int>)[1, 2, 5, 6, 7, 8])
            letters += row.IsDBNull(column) ? 0 : row.GetString(column).Length;
        foreach (var column in (ReadOnlySpan<int>)[3, 4])
            letters += row.IsDBNull(column) ? 0 : row.GetInt32(column) & 1;
        foreach (var column in (ReadOnlySpan<int>)[9, 10])
            letters += row.IsDBNull(column) ? 0 : row.GetFieldValue<DateOnly>(column).Day;
        return letters;
    }
}
