using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Shouldly;
using VirtualSchool.Platform.Cluster;

namespace VirtualSchool.Platform.Tests.Cluster;

/// <summary>Starts clusters, asks them and hurts them.</summary>
internal static class ClusterProbe
{
    public static Task<OwnCluster> StartAsync(ScratchFolder folder) => OwnCluster.StartOrJoinAsync(new ClusterSettings(folder.Path), CancellationToken.None);

    public static Task<int> RunAsync(OwnCluster cluster, string sql) => WithAsync(cluster, sql, c => c.ExecuteNonQueryAsync());

    public static Task<object?> ScalarAsync(OwnCluster cluster, string sql) => WithAsync(cluster, sql, c => c.ExecuteScalarAsync());

    private static async Task<T> WithAsync<T>(OwnCluster cluster, string sql, Func<NpgsqlCommand, Task<T>> use)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await use(command);
    }

    public static async Task<bool> CanReadAsync(OwnCluster cluster)
    {
        try
        {
            return await ScalarAsync(cluster, "select 1") is 1;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    public static int ServerProcess(OwnCluster cluster) =>
        int.Parse(File.ReadLines(Path.Combine(cluster.Folder, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    public static bool IsRunning(int process) =>
        File.Exists($"/proc/{process}/cmdline") && File.ReadAllText($"/proc/{process}/cmdline").Length > 0;

    public static void Kill(int process)
    {
        using var server = Process.GetProcessById(process);
        server.Kill();
    }

    public static Task Until(Func<bool> condition) => Until(() => Task.FromResult(condition()));

    public static async Task Until(Func<Task<bool>> condition)
    {
        var since = Stopwatch.StartNew();
        while (!await condition())
        {
            since.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15));
            await Task.Delay(50);
        }
    }
}
