using System.CommandLine;
using System.Runtime.InteropServices;
using VirtualSchool.Host.Bench;
using VirtualSchool.Kernel;

namespace VirtualSchool.Host.Verbs;

/// <summary>Measures how fast the service answers, in a cluster and on databases of its own.</summary>
internal static class Measure
{
    private static readonly int[] Sizes = [500, 84_000];

    public static Command Verb()
    {
        var children = new Option<int[]>("--children") { Description = "The sizes to measure.", DefaultValueFactory = _ => Sizes, AllowMultipleArgumentsPerToken = true };
        var seconds = new Option<int>("--seconds") { Description = "How long each window is.", DefaultValueFactory = _ => 10 };
        var warmUp = new Option<int>("--warm-up") { Description = "How long each page is asked for before that.", DefaultValueFactory = _ => 15 };
        var fresh = new Option<bool>("--fresh") { Description = "Makes the databases anew." };
        children.Validators.Add(WholeNumber.Between(1, 1_000_000));
        seconds.Validators.Add(WholeNumber.Between(1, 600));
        warmUp.Validators.Add(WholeNumber.Between(1, 600));
        var verb = new Command("bench", "Measures how fast the service answers.") { children, seconds, warmUp, fresh };
        verb.SetAction((asked, cancel) => RunAsync(
            asked.GetValue(children)!, new Wrk(TimeSpan.FromSeconds(asked.GetValue(warmUp)), TimeSpan.FromSeconds(asked.GetValue(seconds))), asked.GetValue(fresh), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(int[] sizes, Wrk wrk, bool fresh, CancellationToken cancel)
    {
        await using var installation = await Installation.OpenBesideAsync("bench", cancel);
        var cluster = installation.Cluster ?? throw new Refusal("The benchmark needs a cluster of its own.");
        var table = new BenchTable();
        table.Note($"{Environment.ProcessorCount} processors shared by service, database and load; {RuntimeInformation.FrameworkDescription}.");
        table.Note($"The disk takes {Disk.SyncTime(installation.DataFolder):N0} µs to keep 8 KB safe (median).");
        BenchTable.Head();
        var run = new BenchRun(installation, cluster, wrk, table);
        await run.LimitsAsync(cancel);
        foreach (var size in sizes)
            await run.CouncilAsync(size, fresh, cancel);
        table.Close();
        return 0;
    }
}
