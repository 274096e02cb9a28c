using System.Diagnostics;
using System.Net;
using Shouldly;
using Xunit;

namespace VirtualSchool.EndToEndTests.Running;

[Collection(WithProcesses.Name)]
public sealed class KilledUnderLoadTests
{
    private const int NumbersALoad = 1_000_000;

    // Over and above what a start takes on this machine at this moment.
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(15);

    // Twenty in ./test --soak.
    private static readonly int Kills = Environment.GetEnvironmentVariable("VIRTUALSCHOOL_SOAK") is null ? 3 : 20;

    private readonly Acknowledged _acknowledged = new();

    [Fact]
    public async Task Kill_OfServiceServerOrBothUnderMixedLoad_LosesNoAcknowledgedWriteAndNoLineOfTheLog()
    {
        using var folder = new InstallationFolder();
        (await HostProcess.RunAsync(folder.Path, "demo", "--children", "25")).Code.ShouldBe(0);
        var starting = Stopwatch.StartNew();
        var (host, address) = await HostProcess.ServeAsync(folder.Path);
        var most = starting.Elapsed + Recovery;
        try
        {
            var (plans, children) = await MixedLoad.FindWorkAsync(address);
            (plans.Count, children.Count).ShouldBe((2, 2));
            for (var kill = 0; kill < Kills; kill++)
            {
                var load = MixedLoad.Start(address, _acknowledged, kill * NumbersALoad, plans, children);
                await load.UntilEverybodyHasWorkedAsync(2);
                (host, address) = await KillAsync(folder, host, address, kill, most);
                await load.StopAsync();
                await _acknowledged.RequireKeptAsync(folder);
                var (whole, said, broken) = await HostProcess.RunAsync(folder.Path, "verify-log");
                whole.ShouldBe(0, $"after kill {kill + 1}: {said} {broken}");
            }

            host.Interrupt();
            (await host.EndAsync()).ShouldBe(0);
        }
        finally
        {
            host.Dispose();
        }
    }

    // A service that loses its server starts it again by itself; one that was killed is started.
    private static async Task<(HostProcess Host, Uri Address)> KillAsync(InstallationFolder folder, HostProcess host, Uri address, int kill, TimeSpan most)
    {
        var (killService, killServer) = (kill % 3 != 1, kill % 3 != 0);
        var server = folder.Server;
        if (killService) host.Kill();
        if (killServer) folder.KillServer();
        var since = Stopwatch.StartNew();
        if (killService)
        {
            await host.EndAsync();
            host.Dispose();
            (host, address) = await HostProcess.ServeAsync(folder.Path);
        }

        await HostProcess.UntilAsync(async () => (!killServer || IsReplaced(folder, server)) && await IsReadyAsync(address));
        since.Elapsed.ShouldBeLessThan(most, $"after kill {kill + 1}");
        return (host, address);
    }

    // What is left of a killed server answers for a moment longer.
    private static bool IsReplaced(InstallationFolder folder, int? server)
    {
        try
        {
            return folder.Server is { } now && now != server;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static async Task<bool> IsReadyAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        return (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode == HttpStatusCode.OK;
    }
}
