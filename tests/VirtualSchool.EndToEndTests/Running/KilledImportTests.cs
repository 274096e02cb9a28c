using System.Diagnostics;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Host;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.People;
using Xunit;

namespace VirtualSchool.EndToEndTests.Running;

[Collection(WithProcesses.Name)]
public sealed class KilledImportTests
{
    // Over and above what a start takes on this machine at this moment.
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(15);

    private static readonly TestChild[] Children =
        [.. Enumerable.Range(1, 40).Select(n => new TestChild($"{7000 + n}", "Child", $"Number{n}", new(2016, 1, n % 28 + 1), new(2024, 5, 1)))];

    [Fact]
    public async Task Import_WhenTheServiceIsKilledWhileItIsApplied_LeavesNothing_AndIsMadeWholeByTheNextStart()
    {
        using var folder = new InstallationFolder();
        await folder.MigrateAsync();
        var usualStart = await KillWhileApplyingAsync(folder);
        (await folder.ScalarAsync("select count(*)::int from children.child")).ShouldBe(0);
        (await folder.ScalarAsync("select state from platform.import")).ShouldBe("Confirmed");

        var since = Stopwatch.StartNew();
        var (host, _) = await HostProcess.ServeAsync(folder.Path);
        using (host)
        {
            since.Elapsed.ShouldBeLessThan(usualStart + Recovery);
            await HostProcess.UntilAsync(async () => await folder.ScalarAsync("select state from platform.import") is "Done");
            (await folder.ScalarAsync("select count(*)::int from children.child")).ShouldBe(Children.Length);
            (await folder.ScalarAsync("select count(distinct child)::int from peps.pep")).ShouldBe(Children.Length);
            host.Interrupt();
            await host.EndAsync();
        }
    }

    // Plans are opened last, when the children are already written: there the import is held until its service is dead.
    private static async Task<TimeSpan> KillWhileApplyingAsync(InstallationFolder folder)
    {
        var starting = Stopwatch.StartNew();
        var (host, _) = await HostProcess.ServeAsync(folder.Path);
        starting.Stop();
        using (host)
        await using (await folder.HoldAsync("peps.pep"))
        {
            await ConfirmAsync(folder);
            await HostProcess.UntilAsync(async () => await folder.ScalarAsync("select exists (select 1 from pg_locks where not granted)") is true);
            host.Kill();
            await host.EndAsync();
        }
        return starting.Elapsed;
    }

    private static async Task ConfirmAsync(InstallationFolder folder)
    {
        await using var beside = Service.Build(new ServiceSettings(folder.ConnectionString, folder.Path, null));
        var id = await SendAsync(beside, new StageImport(Files.Ssda903(Children), null));
        await ReadAsync(beside, id);
        await SendAsync(beside, new AnswerImport(id, new Dictionary<string, string> { ["go-live"] = "01/09/2025" }));
        await ReadAsync(beside, id);
        await SendAsync(beside, new ConfirmImport(id));
    }

    private static Task ReadAsync(WebApplication beside, Guid id) => HostProcess.UntilAsync(async () =>
        (await SendAsync(beside, new FindImport(id, VisibleChildren.All))).Line.State == ImportState.Ready);

    private static async Task<T> SendAsync<T>(WebApplication beside, IRequest<T> message)
    {
        await using var scope = beside.Services.CreateSystemScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message);
    }
}
