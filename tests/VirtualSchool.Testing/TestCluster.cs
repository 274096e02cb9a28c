using Npgsql;
using VirtualSchool.Host;
using VirtualSchool.Platform.Cluster;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Testing;

/// <summary>One throwaway PostgreSQL for a test run, with one migrated database from which each class gets its own copy.</summary>
public static class TestCluster
{
    private const string Template = "template_migrated";
    private static readonly Lazy<Task<OwnCluster>> Made = new(MakeAsync);
    private static readonly SemaphoreSlim OneCopyAtATime = new(1);
    private static int _copies;

    /// <summary>Makes an empty, migrated database.</summary>
    /// <returns>Its connection string.</returns>
    public static Task<string> CopyAsync() => CopyAsync(Template);

    /// <summary>Makes a copy of a database in which nobody is working.</summary>
    public static async Task<string> CopyAsync(string from)
    {
        var cluster = await Made.Value;
        var name = $"test_{Interlocked.Increment(ref _copies)}";
        await OneCopyAtATime.WaitAsync();
        try
        {
            await ExecuteAsync(cluster, $"create database {name} template {from}");
        }
        finally
        {
            OneCopyAtATime.Release();
        }
        return cluster.ConnectionString(name);
    }

    /// <summary>Makes a database with nothing in it, not even tables.</summary>
    public static Task<string> EmptyAsync() => CopyAsync("template0");

    private static async Task<OwnCluster> MakeAsync()
    {
        var cluster = await OwnCluster.StartOrJoinAsync(ClusterSettings.ForTests(), CancellationToken.None);
        await cluster.Databases.CreateAsync(Template, CancellationToken.None);
        await using (var service = Service.Build(new ServiceSettings(cluster.ConnectionString(Template) + ";Pooling=false", cluster.Folder, null)))
            await DatabaseMigrations.MigrateAsync(service.Services, CancellationToken.None);
        return cluster;
    }

    private static async Task ExecuteAsync(OwnCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
