using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.ArchitectureTests.Subjects;
using VirtualSchool.Platform.Data;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.ArchitectureTests.Database;

public sealed class DatabaseTests(TestService service) : IClassFixture<TestService>
{
    private static readonly IReadOnlyList<string> Schemas = [.. House.Service.Modules.Select(m => m.Schema), "platform"];

    [Fact]
    public void Modules_EachHaveOneContextInTheSchemaOfTheirName() => Contexts().Select(c => c.Schema).ShouldBe(Schemas, ignoreOrder: true);

    [Fact]
    public async Task Tables_StandOnlyInTheSchemasOfTheModules()
    {
        (await service.ReadAsync<long>("select count(distinct table_schema) from information_schema.tables where table_schema = any($1)", (object)Schemas.ToArray())).ShouldBe(Schemas.Count);
        (await ListAsync(StrayTables)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ForeignKeys_NeverLeaveTheirSchema() => (await ListAsync(KeysAcross)).ShouldBeEmpty();

    [Fact]
    public async Task Rules_BiteAStrayTableAndAKeyThatCrosses()
    {
        await service.ReadAsync<object>("create table public.stray (id uuid primary key); create table access.crossing (import uuid references public.stray (id)); select 1");

        (await ListAsync(StrayTables)).ShouldBe(["public.stray"]);
        (await ListAsync(KeysAcross)).ShouldBe(["access.crossing leads to public.stray"]);

        await service.ReadAsync<object>("drop table access.crossing, public.stray; select 1");
    }

    [Fact]
    public async Task Models_HoldOnlyTheirOwnSchema()
    {
        await using var scope = service.Services.CreateAsyncScope();
        foreach (var (context, schema) in Contexts())
        {
            var model = ((DbContext)scope.ServiceProvider.GetRequiredService(context)).Model;
            model.GetEntityTypes().Where(e => e.GetTableName() is not null && e.GetSchema() != schema).Select(e => e.DisplayName()).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Migrations_SayAllThatTheModelsSay()
    {
        await using var scope = service.Services.CreateAsyncScope();
        Contexts().Where(c => ((DbContext)scope.ServiceProvider.GetRequiredService(c.Context)).Database.HasPendingModelChanges())
            .Select(c => $"{c.Schema}: add a migration").ShouldBeEmpty();
    }

    private const string StrayTables =
        "select string_agg(table_schema || '.' || table_name, '|') from information_schema.tables where table_schema <> all($1) and table_schema not in ('pg_catalog', 'information_schema')";

    private const string KeysAcross =
        """
        select string_agg(format('%s.%s leads to %s.%s', a.nspname, f.relname, b.nspname, t.relname), '|')
        from pg_constraint c join pg_class f on f.oid = c.conrelid join pg_namespace a on a.oid = f.relnamespace
        join pg_class t on t.oid = c.confrelid join pg_namespace b on b.oid = t.relnamespace
        where c.contype = 'f' and a.nspname <> b.nspname and $1 is not null
        """;

    private List<ModuleData> Contexts() => [.. service.Services.GetServices<ModuleData>()];

    private async Task<string[]> ListAsync(string sql) =>
        await service.ReadAsync<object>(sql, (object)Schemas.ToArray()) is string found ? found.Split('|') : [];
}
