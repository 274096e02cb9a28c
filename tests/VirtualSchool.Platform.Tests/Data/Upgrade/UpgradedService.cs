using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VirtualSchool.Host;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.People;
using VirtualSchool.Testing;

namespace VirtualSchool.Platform.Tests.Data.Upgrade;

/// <summary>The service on a database that its first program made and filled, after all migrations since.</summary>
public sealed class UpgradedService : TestService
{
    /// <summary>Every row by table, as the first program left it.</summary>
    public Dictionary<string, string[]> Before { get; } = [];

    /// <summary>The same columns of the same tables after the upgrade.</summary>
    public Dictionary<string, string[]> After { get; } = [];

    /// <summary>How many migrations the upgrade ran.</summary>
    public int Ran { get; private set; }

    protected override Task<string> MakeDatabaseAsync() => TestCluster.EmptyAsync();

    protected override async Task PrepareAsync()
    {
        await using var service = Service.Build(new ServiceSettings(ConnectionString, Folder, null));
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await MakeFirstSchemaAsync(service.Services, connection);
        await ExecuteAsync(connection, OlderRows.Sql);
        var tables = await TablesAsync(connection);
        foreach (var (table, columns) in tables) Before[table] = await RowsAsync(connection, table, columns);
        Ran = await DatabaseMigrations.MigrateAsync(service.Services, CancellationToken.None);
        foreach (var (table, columns) in tables) After[table] = await RowsAsync(connection, table, columns);
    }

    private static async Task MakeFirstSchemaAsync(IServiceProvider services, NpgsqlConnection connection)
    {
        await using var scope = services.CreateSystemScope();
        foreach (var module in services.GetServices<ModuleData>())
        {
            var context = (DbContext)scope.ServiceProvider.GetRequiredService(module.Context);
            var first = context.Database.GetMigrations().First();
            await ExecuteAsync(connection, $"""create schema {module.Schema}; create table {module.Schema}.{ModuleData.HistoryTable} ("MigrationId" varchar(150) primary key, "ProductVersion" varchar(32) not null)""");
            await ExecuteAsync(connection, context.GetService<IMigrator>().GenerateScript(null, first, MigrationsSqlGenerationOptions.NoTransactions));
        }
    }

    private static async Task<List<(string Table, string Columns)>> TablesAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            """
            select table_schema || '.' || table_name, string_agg(quote_ident(column_name), ', ' order by column_name)
            from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'public') and table_name <> '__ef_migrations'
            group by 1
            """, connection);
        await using var rows = await command.ExecuteReaderAsync();
        var tables = new List<(string, string)>();
        while (await rows.ReadAsync()) tables.Add((rows.GetString(0), rows.GetString(1)));
        return tables;
    }

    private static async Task<string[]> RowsAsync(NpgsqlConnection connection, string table, string columns)
    {
        await using var command = new NpgsqlCommand($"select array(select t::text from (select {columns} from {table}) t)", connection);
        return (string[])(await command.ExecuteScalarAsync())!;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
