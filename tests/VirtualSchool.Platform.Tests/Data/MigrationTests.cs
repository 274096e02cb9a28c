using Npgsql;
using Shouldly;
using VirtualSchool.Host;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Data;

public sealed class MigrationTests
{
    [Fact]
    public async Task Migrate_Twice_DoesNothingTheSecondTime()
    {
        var database = await TestCluster.EmptyAsync();

        (await MigrateAsync(database)).ShouldBeGreaterThan(3);
        (await MigrateAsync(database)).ShouldBe(0);
    }

    [Fact]
    public async Task Migrate_ByTwoAtOnce_IsDoneOnce()
    {
        var database = await TestCluster.EmptyAsync();

        var ran = await Task.WhenAll(MigrateAsync(database), MigrateAsync(database));

        ran.Count(r => r == 0).ShouldBe(1);
    }

    [Fact]
    public async Task Migrate_WhenTheLastModuleFails_LeavesNothingOfTheFirst()
    {
        var database = await TestCluster.EmptyAsync();
        await ExecuteAsync(database, "create schema peps; create table peps.pep (in_the_way int)");

        await Should.ThrowAsync<PostgresException>(() => MigrateAsync(database));

        (await ExecuteAsync(database, "select count(*) from information_schema.schemata where schema_name in ('platform', 'access', 'children')")).ShouldBe(0L);
    }

    [Fact]
    public async Task Migrate_OfADatabaseNewerThanTheProgram_IsRefusedInWords()
    {
        var database = await TestCluster.CopyAsync();
        await ExecuteAsync(database, "insert into platform.__ef_migrations values ('29990101000000_FromTheFuture', '99.0.0')");

        var refusal = await Should.ThrowAsync<Refusal>(() => MigrateAsync(database));

        refusal.Message.ShouldContain("newer version");
    }

    private static async Task<int> MigrateAsync(string database)
    {
        await using var service = Service.Build(new ServiceSettings(database, Path.GetTempPath(), null));
        return await DatabaseMigrations.MigrateAsync(service.Services, CancellationToken.None);
    }

    private static async Task<object?> ExecuteAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
