using Npgsql;
using Shouldly;
using VirtualSchool.Platform.Cluster;
using Xunit;
using static VirtualSchool.Platform.Tests.Cluster.ClusterProbe;

namespace VirtualSchool.Platform.Tests.Cluster;

public sealed class OwnClusterTests
{
    [Fact]
    public async Task Start_OnAnEmptyFolder_MakesAClusterThatKeepsItsDataOverARestart()
    {
        using var folder = new ScratchFolder();
        await using (var first = await StartAsync(folder))
        {
            first.MadeNow.ShouldBeTrue();
            await RunAsync(first, "create table kept (n int); insert into kept values (1)");
            first.Settle();
        }

        await using var second = await StartAsync(folder);
        second.MadeNow.ShouldBeFalse();
        (await ScalarAsync(second, "select n from kept")).ShouldBe(1);
    }

    [Fact]
    public async Task Server_OpensNoPortAndAsksForThePassword()
    {
        using var folder = new ScratchFolder();
        await using var cluster = await StartAsync(folder);

        (await ScalarAsync(cluster, "show listen_addresses")).ShouldBe("");
        var wrong = new NpgsqlConnectionStringBuilder(cluster.ConnectionString("postgres")) { Password = "wrong", Pooling = false };
        await using var connection = new NpgsqlConnection(wrong.ConnectionString);
        (await Should.ThrowAsync<PostgresException>(() => connection.OpenAsync())).SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
        File.GetUnixFileMode(Path.Combine(cluster.Folder, "password")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Join_WhileAnotherOwnsTheServer_UsesTheSameServerAndLeavesItRunning()
    {
        using var folder = new ScratchFolder();
        await using var owner = await StartAsync(folder);
        var process = ServerProcess(owner);

        await using (var joiner = await StartAsync(folder))
        {
            (owner.IsOwner, joiner.IsOwner).ShouldBe((true, false));
            ServerProcess(joiner).ShouldBe(process);
        }

        (await ScalarAsync(owner, "select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task Leave_OfTheOwnerWhileAnotherUsesTheServer_PassesTheServerOn()
    {
        using var folder = new ScratchFolder();
        var owner = await StartAsync(folder);
        var joiner = await StartAsync(folder);
        var process = ServerProcess(joiner);

        await owner.DisposeAsync();
        (await ScalarAsync(joiner, "select 1")).ShouldBe(1);
        await Until(() => joiner.IsOwner);
        ServerProcess(joiner).ShouldBe(process);

        await joiner.DisposeAsync();
        IsRunning(process).ShouldBeFalse();
    }

    [Fact]
    public async Task Start_ByManyAtOnce_MakesOneClusterWithOneOwner()
    {
        using var folder = new ScratchFolder();
        var all = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => StartAsync(folder)));

        all.Count(c => c.IsOwner).ShouldBe(1);
        all.Select(ServerProcess).Distinct().Count().ShouldBe(1);
        foreach (var cluster in all)
            await cluster.DisposeAsync();
    }

    [Fact]
    public async Task Start_InAFolderTooLongForASocket_PutsTheSocketElsewhere()
    {
        using var folder = new ScratchFolder(inside: Path.Combine(new string('a', 80), "with a space", new string('b', 80)));
        await using var cluster = await StartAsync(folder);

        (await ScalarAsync(cluster, "select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task Start_InAFolderThatOnlyRootMayEnter_PutsTheClusterWhereItsUserCanReachIt()
    {
        using var folder = new ScratchFolder(reachable: false);
        await using (var first = await StartAsync(folder))
            first.Settle();

        await using var second = await StartAsync(folder);

        second.MadeNow.ShouldBeFalse();
        File.Exists(folder.Pointer).ShouldBe(Environment.IsPrivilegedProcess);
    }

    [Fact]
    public async Task CreateDatabase_AskedTwice_MakesItOnce()
    {
        using var folder = new ScratchFolder();
        await using var cluster = await StartAsync(folder);

        await Task.WhenAll(cluster.Databases.CreateAsync("virtualschool", CancellationToken.None), cluster.Databases.CreateAsync("virtualschool", CancellationToken.None));

        (await ScalarAsync(cluster, "select count(*)::int from pg_database where datname = 'virtualschool'")).ShouldBe(1);
    }

    [Fact]
    public async Task Throwaway_WhenDisposed_LeavesNothingBehind()
    {
        var settings = ClusterSettings.ForTests();
        var cluster = await OwnCluster.StartOrJoinAsync(settings, CancellationToken.None);
        (await ScalarAsync(cluster, "show fsync")).ShouldBe("off");

        await cluster.DisposeAsync();

        Directory.Exists(settings.DataFolder).ShouldBeFalse();
        Directory.Exists(cluster.Folder).ShouldBeFalse();
    }
}
