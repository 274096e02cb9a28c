using System.Diagnostics;
using System.Net;
using Shouldly;
using VirtualSchool.Platform.Cluster;
using Xunit;

namespace VirtualSchool.EndToEndTests.Running;

public sealed class ServeTests
{
    // Over and above what a first start took on this machine at this moment.
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task Serve_OnNothing_MakesADemonstrationAndStopsItsServerWithIt()
    {
        using var folder = new InstallationFolder();
        var (host, address) = await HostProcess.ServeAsync(folder.Path);
        using (host)
        {
            host.Output.ShouldContain(address.ToString().TrimEnd('/'));
            host.Output.ShouldContain("sign in as");
            (await IsReadyAsync(address)).ShouldBeTrue();
            (await folder.ScalarAsync("select value from platform.setting where key = 'demonstration'")).ShouldBe("true");

            host.Interrupt();
            (await host.EndAsync()).ShouldBe(0);
        }

        folder.Server.ShouldBeNull();
    }

    [Fact]
    public async Task Serve_OnAServerThatTheEnvironmentNames_MakesNoClusterAndNoDemonstration()
    {
        using var folder = new InstallationFolder();
        await using var elsewhere = await OwnCluster.StartOrJoinAsync(ClusterSettings.ForTests(), CancellationToken.None);
        await elsewhere.Databases.CreateAsync("council", CancellationToken.None);

        var (host, address) = await HostProcess.ServeAsync(folder.Path, elsewhere.ConnectionString("council"));
        using (host)
        {
            host.Output.ShouldNotContain("demonstration");
            host.Output.ShouldContain($"{address}set-up/");
            (await IsReadyAsync(address)).ShouldBeTrue();
            host.Interrupt();
            (await host.EndAsync()).ShouldBe(0);
        }

        Directory.Exists(Path.Combine(folder.Path, "postgres")).ShouldBeFalse();
    }

    [Fact]
    public async Task Verb_WhileTheServiceRuns_UsesItsServerAndLeavesItRunning()
    {
        using var folder = new InstallationFolder();
        var (host, address) = await HostProcess.ServeAsync(folder.Path);
        using (host)
        {
            var server = folder.Server;
            (await HostProcess.RunAsync(folder.Path, "migrate")).Code.ShouldBe(0);
            folder.Server.ShouldBe(server);
            (await IsReadyAsync(address)).ShouldBeTrue();

            (await HostProcess.RunAsync(folder.Path, "demo")).Code.ShouldBe(0);
            await HostProcess.UntilAsync(() => IsReadyAsync(address));
            host.Interrupt();
            await host.EndAsync();
        }
    }

    [Fact]
    public async Task Serve_OnATakenPort_IsRefusedWithAWayOut()
    {
        using var folder = new InstallationFolder();
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var (code, _, errors) = await HostProcess.RunAsync(folder.Path, "--port", $"{((IPEndPoint)listener.LocalEndpoint).Port}");
        code.ShouldBe(1);
        errors.ShouldContain("--port");
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task Serve_AfterAKill_IsReadyAgainWithNothingLost(bool killService, bool killServer)
    {
        using var folder = new InstallationFolder();
        await folder.MigrateAsync();
        var starting = Stopwatch.StartNew();
        var (first, _) = await HostProcess.ServeAsync(folder.Path);
        var firstStart = starting.Elapsed;
        using (first)
        {
            await folder.ScalarAsync("create table platform.kept (n int); insert into platform.kept values (1)");
            if (killService)
                first.Kill();
            if (killServer)
                folder.KillServer();
            if (!killService)
                first.Interrupt();
            await first.EndAsync();
        }

        var since = Stopwatch.StartNew();
        var (second, address) = await HostProcess.ServeAsync(folder.Path);
        using (second)
        {
            (await IsReadyAsync(address)).ShouldBeTrue();
            since.Elapsed.ShouldBeLessThan(firstStart + Recovery);
            (await folder.ScalarAsync("select n from platform.kept")).ShouldBe(1);
            second.Interrupt();
            (await second.EndAsync()).ShouldBe(0);
        }

        folder.Server.ShouldBeNull();
    }

    private static async Task<bool> IsReadyAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        return (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode == HttpStatusCode.OK;
    }
}
