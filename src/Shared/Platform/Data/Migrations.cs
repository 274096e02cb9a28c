using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Data;

/// <summary>Brings the database to the program's version: every module's migrations in one transaction, all or none.</summary>
public static class DatabaseMigrations
{
    private const long Lock = 0x5653_4D49_4752;

    /// <summary>Applies what is missing. Safe when several processes do it at once: one works, the others wait and find nothing to do.</summary>
    /// <returns>How many migrations ran.</returns>
    /// <exception cref="Refusal">The database was made by a newer version of the program, or its user lacks a right.</exception>
    public static async Task<int> MigrateAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateSystemScope();
        var source = services.GetRequiredService<NpgsqlDataSource>();
        await using var connection = await source.OpenConnectionAsync(cancel);
        try
        {
            return await MigrateAsOwnerAsync(scope.ServiceProvider, connection, cancel);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw ServiceRole.TooFewRights(connection.UserName, e);
        }
        finally
        {
            source.Clear(); // Connections opened from here on take the lesser role.
        }
    }

    private static async Task<int> MigrateAsOwnerAsync(IServiceProvider services, NpgsqlConnection connection, CancellationToken cancel)
    {
        var modules = services.GetServices<ModuleData>().ToList();
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await ExecuteAsync(connection, $"set local role none; select pg_advisory_xact_lock({Lock})", cancel);
        var ran = 0;
        foreach (var module in modules) ran += await MigrateAsync(services, module, connection, transaction, cancel);
        if (ran > 0 || !await ServiceRole.IsGrantedAsync(connection, cancel)) await ServiceRole.GrantAsync(connection, modules.Select(m => m.Schema), cancel);
        await transaction.CommitAsync(cancel);
        return ran;
    }

    private static async Task<int> MigrateAsync(IServiceProvider services, ModuleData module, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancel)
    {
        var context = (DbContext)services.GetRequiredService(module.Context);
        context.Database.SetDbConnection(connection, contextOwnsConnection: false);
        context.Database.UseTransaction(transaction);
        await ExecuteAsync(connection, HistoryOf(module.Schema), cancel);
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancel)).ToList();
        var known = context.Database.GetMigrations().ToList();
        if (applied.Except(known).Any())
            throw new Refusal($"This database was made by a newer version of VirtualSchool ({applied.Except(known).First()} in {module.Schema}). Start that version, or restore a back-up from before it.");
        var pending = known.Except(applied).ToList();
        if (pending.Count == 0) return 0;
        var script = context.GetService<IMigrator>().GenerateScript(applied.LastOrDefault(), null, MigrationsSqlGenerationOptions.NoTransactions);
        await ExecuteAsync(connection, script, cancel);
        return pending.Count;
    }

    // Asking for a history table that does not exist would abort the transaction, so it is made first.
    private static string HistoryOf(string schema) =>
        $"""
         create schema if not exists {schema};
         create table if not exists {schema}.{ModuleData.HistoryTable} ("MigrationId" varchar(150) primary key, "ProductVersion" varchar(32) not null);
         """;

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync(cancel);
    }
}
