using System.Diagnostics;
using Npgsql;
using Shouldly;
using VirtualSchool.Platform.Cluster;
using Xunit;
using static VirtualSchool.Platform.Tests.Cluster.ClusterProbe;

namespace VirtualSchool.Platform.Tests.Cluster;

public sealed class OwnClusterRecoveryTests
{
    [Fact]
    public async Task Start_ThatWasInterruptedBeforeItWasFilled_IsStillNew()
    {
        using var folder = new ScratchFolder();
        await using (await StartAsync(folder))
        {
        }

        await using var second = await StartAsync(folder);
        second.MadeNow.ShouldBeTrue();
    }

    [Fact]
    public async Task Server_KilledWhileItIsUsed_ComesBackWithWhatWasCommitted()
    {
        using var folder = new ScratchFolder();
        await using var cluster = await StartAsync(folder);
        await RunAsync(cluster, "create table kept (n int); insert into kept values (1)");

        Kill(ServerProcess(cluster));

        await Until(async () => await CanReadAsync(cluster));
        (await ScalarAsync(cluster, "select n from kept")).ShouldBe(1);
    }

    [Fact]
    public async Task Start_WhileTheServerIsStillStopping_WaitsForItsEndAndGoesOnWithANewOne()
    {
        using var folder = new ScratchFolder();
        await using var first = await StartAsync(folder);
        var stopping = ServerProcess(first);
        Task<OwnCluster> second;
        await using (var session = new NpgsqlConnection(first.ConnectionString("postgres") + ";Pooling=false"))
        {
            await session.OpenAsync();
            using (var kill = Process.Start("kill", ["-TERM", $"{stopping}"])) await kill.WaitForExitAsync(); // Waits for sessions, takes no new one.
            await Until(async () => !await CanReadAsync(first));
            second = StartAsync(folder);
            IsRunning(stopping).ShouldBeTrue();
            second.IsCompleted.ShouldBeFalse();
        }

        await using var joined = await second;
        (await ScalarAsync(joined, "select 1")).ShouldBe(1);
        ServerProcess(joined).ShouldNotBe(stopping);
    }

    [Fact]
    public async Task Start_AfterTheServerWasKilled_RecoversThoughItsProcessNumberBelongsToAStranger()
    {
        using var folder = new ScratchFolder();
        string processFile, left;
        await using (var first = await StartAsync(folder))
        {
            await RunAsync(first, "create table kept (n int); insert into kept values (1)");
            processFile = Path.Combine(first.Folder, "data", "postmaster.pid");
            left = await File.ReadAllTextAsync(processFile);
        }

        using var stranger = Process.Start("sleep", "60");
        await File.WriteAllTextAsync(processFile, left.Replace(left.Split('\n')[0], $"{stranger.Id}", StringComparison.Ordinal));
        await using var second = await StartAsync(folder);
        (await ScalarAsync(second, "select n from kept")).ShouldBe(1);
        stranger.HasExited.ShouldBeFalse();
        stranger.Kill();
    }

    [Fact]
    public async Task Start_WithAHalfMadeClusterInTheFolder_RemovesItAndMakesAWholeOne()
    {
        using var folder = new ScratchFolder();
        var half = Path.Combine(folder.Path, "postgres", "data.new-interrupted");
        Directory.CreateDirectory(half);
        await File.WriteAllTextAsync(Path.Combine(half, "PG_VERSION"), "15");

        await using var cluster = await StartAsync(folder);

        (await ScalarAsync(cluster, "select 1")).ShouldBe(1);
        Directory.Exists(half).ShouldBeFalse();
    }
}
