using System.Runtime.InteropServices;
using VirtualSchool.Host.Verbs;
using VirtualSchool.Platform.Cluster;

namespace VirtualSchool.Host.Bench;

/// <summary>
/// Measures everything of a plan: all services run at once, all are warmed up, and then they take turns, so that whatever else
/// the machine does meanwhile touches all alike.
/// </summary>
internal sealed class BenchRun(Installation installation, OwnCluster cluster, BenchPlan plan)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        Console.WriteLine($"{Environment.ProcessorCount} processors for service, database and load together; {RuntimeInformation.FrameworkDescription}; {RuntimeInformation.OSArchitecture}.");
        Console.WriteLine($"The disk takes {Disk.SyncTime(installation.DataFolder):N0} µs to keep 8 KB safe (median).");
        var databases = await PrepareAsync(cancel);
        var councils = new List<BenchCouncil>();
        try
        {
            foreach (var database in databases)
                councils.Add(await StartAsync(database, cancel));
            await MeasureAsync(councils, cancel);
        }
        finally
        {
            foreach (var council in councils)
                await council.DisposeAsync();
        }
    }

    private async Task<IReadOnlyList<BenchDatabase>> PrepareAsync(CancellationToken cancel)
    {
        List<BenchDatabase> databases = [.. plan.Sizes.Select(s => new BenchDatabase(installation, cluster, s))];
        foreach (var database in databases)
        {
            Console.WriteLine($"Preparing a database of {database.Children:N0} children, with the day's jobs done...");
            await database.PrepareAsync(plan.Fresh, cancel);
        }

        return databases;
    }

    private async Task<BenchCouncil> StartAsync(BenchDatabase database, CancellationToken cancel)
    {
        var server = ProcessorTime.ServerOf(cluster.Folder);
        var service = await MeasuredProgram.StartAsync(database, installation.DataFolder, server, cancel);
        return new BenchCouncil(database, service, await Limits.StartAsync(database, cancel), await LogCosts.StartAsync(database, cancel), server);
    }

    private async Task MeasureAsync(IReadOnlyList<BenchCouncil> councils, CancellationToken cancel)
    {
        var asked = new List<Asked>();
        foreach (var council in councils)
            asked.AddRange(await council.AskedAsync(plan.Cases, cancel));
        asked = [.. asked.OrderBy(a => plan.Cases.ToList().IndexOf(a.Case)).ThenBy(a => a.Children)];

        Console.WriteLine($"Warming up {asked.Count} cases, {plan.WarmUp.TotalSeconds} s each; then {plan.Rounds} rounds of {plan.Window.TotalSeconds} s each...");
        foreach (var one in asked)
            await one.RunAsync(plan.WarmUp, cancel);
        var results = new BenchResults();
        for (var round = 0; round < plan.Rounds; round++)
        {
            foreach (var council in councils)
                await council.RestAsync(cancel);
            foreach (var one in asked)
                results.Add(one.Case, one.Children, await one.RunAsync(plan.Window, cancel));
        }

        await TellAsync(new BenchReport(results, asked), councils, cancel);
    }

    private async Task TellAsync(BenchReport report, IReadOnlyList<BenchCouncil> councils, CancellationToken cancel)
    {
        report.Print();
        Console.WriteLine();
        foreach (var council in councils)
            Console.WriteLine(await council.VisitsAsync(cancel));
        Console.WriteLine($"The same for a program: {await report.KeepAsync(installation.DataFolder, cancel)}");
    }
}
