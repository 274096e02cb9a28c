using Microsoft.EntityFrameworkCore;

namespace VirtualSchool.Platform.Data;

/// <summary>One module's part of the database: its context and its schema, in the order of registration, low to high.</summary>
public sealed record ModuleData(Type Context, string Schema)
{
    /// <summary>The table that keeps which migrations have run.</summary>
    public const string HistoryTable = "__ef_migrations";

    /// <summary>The options that a context has in the service, and at design time.</summary>
    public static void Configure(DbContextOptionsBuilder options, string schema) =>
        options.UseNpgsql(npgsql => npgsql.MigrationsHistoryTable(HistoryTable, schema));
}
