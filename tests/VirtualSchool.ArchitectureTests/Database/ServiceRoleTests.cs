using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.ArchitectureTests.Database;

/// <summary>The role in which the service runs adds to the log and reads it, and nothing else.</summary>
public sealed class ServiceRoleTests(TestService service) : IClassFixture<TestService>
{
    private const string Role = "virtualschool_service";

    public static TheoryData<string> Tampering =>
    [
        "update platform.log_entry set what = 'nothing'", "delete from platform.log_entry", "truncate platform.log_entry",
        "update platform.log_block set number = -number", "delete from platform.log_block", "truncate platform.log_block",
        "update platform.log_value set after = null", "truncate platform.log_value", "alter table platform.log_entry disable trigger all", "drop table platform.log_block",
    ];

    [Fact]
    public async Task Service_WorksInTheLesserRole() => (await AskAsync("select current_user::text")).ShouldBe(Role);

    [Theory, MemberData(nameof(Tampering))]
    public async Task Service_CannotTamperWithTheLog(string sql) =>
        (await Should.ThrowAsync<PostgresException>(() => AskAsync(sql))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);

    [Fact]
    public async Task EveryTableOfTheLog_CanBeAddedToAlone_ButForValuesThatTheLawDisposesOf()
    {
        var tables = await service.ReadAsync<string[]>("select array(select tablename::text from pg_tables where schemaname = 'platform' and tablename like 'log\\_%' order by 1)");

        tables.ShouldBe(["log_block", "log_entry", "log_value"]);
        foreach (var table in tables)
            (await service.ReadAsync<string>("select concat_ws(' ', " + string.Join(", ", Rights.Select(r => $"case when has_table_privilege($1, $2, '{r}') then '{r}' end")) + ")", Role, $"platform.{table}"))
                .ShouldBe(table == "log_value" ? "select insert delete" : "select insert", table);
    }

    [Fact]
    public async Task EveryOtherTable_CanBeWorkedOn() =>
        (await service.ReadAsync<object>(
            """
            select string_agg(schemaname || '.' || tablename, ', ') from pg_tables
            where schemaname in ('platform', 'access', 'children', 'peps') and tablename not like 'log\_%'
              and not (has_table_privilege($1, schemaname || '.' || tablename, 'select') and has_table_privilege($1, schemaname || '.' || tablename, 'insert')
                and has_table_privilege($1, schemaname || '.' || tablename, 'update') and has_table_privilege($1, schemaname || '.' || tablename, 'delete'))
            """, Role)).ShouldBe(DBNull.Value);

    private static string[] Rights { get; } = ["select", "insert", "update", "delete", "truncate"];

    private async Task<object?> AskAsync(string sql)
    {
        await using var command = service.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
