using System.Net;
using Shouldly;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Platform.Cluster;
using Xunit;

namespace VirtualSchool.EndToEndTests.Running;

[Collection(WithProcesses.Name)]
public sealed class ServeTests
{
    [Fact]
    public async Task Serve_OnNothing_MakesADemonstration_LetsVerbsWorkBesideIt_AndStopsItsServerWithIt()
    {
        using var folder = new InstallationFolder();
        var (host, address) = await HostProcess.ServeAsync(folder.Path);
        using (host)
        {
            host.Output.ShouldContain(address.ToString().TrimEnd('/'));
            host.Output.ShouldContain("sign in as");
            (await IsReadyAsync(address)).ShouldBeTrue();
            (await folder.ScalarAsync("select value from platform.setting where key = 'demonstration'")).ShouldBe("true");
            await LeadsToItselfAsync(folder, address);
            await DemonstrationFigures.RequireAsync(address);

            await RunVerbsBesideAsync(folder, address);
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
    public async Task Serve_OnATakenPort_IsRefusedWithAWayOut()
    {
        using var folder = new InstallationFolder();
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var (code, _, errors) = await HostProcess.RunAsync(folder.Path, "--port", $"{((IPEndPoint)listener.LocalEndpoint).Port}");
        code.ShouldBe(1);
        errors.ShouldContain("--port");
    }

    // Nobody has said its address, so the page that says whom to ask and every letter name the port on which it was started.
    private static async Task LeadsToItselfAsync(InstallationFolder folder, Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        var contact = await client.GetStringAsync(new Uri("/contact", UriKind.Relative));
        contact.ShouldContain($"href=\"{address.ToString().TrimEnd('/')}\"");
        contact.ShouldContain("mailto:virtual.school@derwent.example.org");
        contact.ShouldContain("01632 960123");
        await HostProcess.UntilAsync(() => Task.FromResult(LettersWithLinks(folder).Count > 0));
        LettersWithLinks(folder).ShouldAllBe(l => l.Contains($"{address}", StringComparison.Ordinal));
    }

    private static List<string> LettersWithLinks(InstallationFolder folder) => Path.Combine(folder.Path, "mail") is var mail && Directory.Exists(mail)
        ? [.. Directory.GetFiles(mail, "*.eml").Select(File.ReadAllText).Where(l => l.Contains("http://localhost", StringComparison.Ordinal))]
        : [];

    private static async Task RunVerbsBesideAsync(InstallationFolder folder, Uri address)
    {
        var server = folder.Server;
        (await HostProcess.RunAsync(folder.Path, "migrate")).Code.ShouldBe(0);
        folder.Server.ShouldBe(server);
        (await IsReadyAsync(address)).ShouldBeTrue();

        (await HostProcess.RunAsync(folder.Path, "demo", "--children", "60")).Code.ShouldBe(0);
        await HostProcess.UntilAsync(() => IsReadyAsync(address));
    }

    private static async Task<bool> IsReadyAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        return (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode == HttpStatusCode.OK;
    }
}
