using Microsoft.Extensions.DependencyInjection;
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

    [Fact]
    public async Task Migrate_OfADatabaseFromBeforeTheRole_GrantsIt()
    {
        var database = await TestCluster.CopyAsync();
        await ExecuteAsync(database, "drop owned by virtualschool_service");

        (await MigrateAsync(database)).ShouldBe(0);

        (await ExecuteAsync(database, "select has_table_privilege('virtualschool_service', 'platform.log_block', 'insert')")).ShouldBe(true);
    }

    [Fact]
    public async Task Migrate_ByAUserWhoMayNotMakeRoles_IsRefusedWithWhatTheAdministratorMustDo_AndThenWorks()
    {
        var database = await TestCluster.EmptyAsync();
        await ExecuteAsync(database, "create role council login password 'council'");
        await ExecuteAsync(database, $"alter database {new NpgsqlConnectionStringBuilder(database).Database} owner to council");
        var theirs = new NpgsqlConnectionStringBuilder(database) { Username = "council", Password = "council" }.ConnectionString;

        var refusal = await Should.ThrowAsync<Refusal>(() => MigrateAsync(theirs));
        refusal.Message.ShouldContain("create role \"council_service\" nologin; grant \"council_service\" to \"council\";");
        (await ExecuteAsync(database, "select to_regnamespace('platform') is null")).ShouldBe(true);

        await ExecuteAsync(database, "create role \"council_service\" nologin; grant \"council_service\" to \"council\";");
        (await MigrateAsync(theirs)).ShouldBeGreaterThan(3);
        await using var service = Service.Build(new ServiceSettings(theirs, Path.GetTempPath(), null));
        await using var asked = service.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand("select current_user::text");
        (await asked.ExecuteScalarAsync()).ShouldBe("council_service");
    }

    [Fact]
    public async Task Migrate_ByAUserWhoDoesNotOwnTheDatabase_IsRefusedInWords()
    {
        var database = await TestCluster.EmptyAsync();
        await ExecuteAsync(database, "create role guest login password 'guest'");

        var refusal = await Should.ThrowAsync<Refusal>(() => MigrateAsync(new NpgsqlConnectionStringBuilder(database) { Username = "guest", Password = "guest" }.ConnectionString));

        refusal.Message.ShouldContain("must own the database");
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
