using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace VirtualSchool.Platform.Data;

/// <summary>One module's part of the database: its context and its schema, in the order of registration, low to high.</summary>
public sealed record ModuleData(Type Context, string Schema)
{
    /// <summary>The module's tables, as its context maps them.</summary>
    public required Func<IServiceProvider, IModel> Model { get; init; }

    /// <summary>The table that keeps which migrations have run.</summary>
    public const string HistoryTable = "__ef_migrations";

    /// <summary>The options that a context has in the service, and at design time.</summary>
    public static void Configure(DbContextOptionsBuilder options, string schema) =>
        options.UseNpgsql(npgsql => npgsql.MigrationsHistoryTable(HistoryTable, schema));
}
