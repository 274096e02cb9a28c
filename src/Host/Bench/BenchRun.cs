using System.Diagnostics;
using System.Text.RegularExpressions;
using VirtualSchool.Platform.Cluster;

namespace VirtualSchool.Host.Bench;

/// <summary>Measures the pages at each size, and beside them what the machine could do.</summary>
internal sealed partial class BenchRun(Verbs.Installation installation, OwnCluster cluster, Wrk wrk, BenchTable table)
{
    private static readonly string[] Misspelt = ["smyth", "jonson", "mohamed", "oliva", "kiara", "tomas", "brwn", "wiliams", "eva", "noa"];

    public async Task LimitsAsync(CancellationToken cancel)
    {
        await using var limits = await Limits.StartAsync(cluster, cancel);
        table.Add(new("a bare string of 20 KB", null, await wrk.GetAsync(limits.String, null, packed: false, cancel), 20480, null));
        table.Limit = await wrk.GetAsync(limits.Query, null, packed: false, cancel);
        table.Add(new("a plain query of 25 rows, and that string", null, table.Limit, 20480, null));
    }

    public async Task CouncilAsync(int children, bool fresh, CancellationToken cancel)
    {
        await using var council = await BenchCouncil.StartAsync(installation, cluster, children, fresh, cancel);
        using var visitor = new Visitor(council.Address);
        var (requests, bytes) = await visitor.FirstVisitAsync("/sign-in", cancel);
        await PageAsync("sign-in page", council, visitor, "/sign-in", cancel);
        await visitor.SignInAsync(cancel);
        var roll = await visitor.PageAsync("/children", cancel);
        await PageAsync("roll list", council, visitor, "/children", cancel);
        await PageAsync("roll list, packed for a browser", council, visitor, "/children", cancel, packed: true);
        await PageAsync("child page", council, visitor, Visitor.First(roll, ChildLink(), "a link to a child"), cancel);
        await PageAsync("board", council, visitor, "/peps", cancel);
        await SaveAsync(council, visitor, cancel);
        table.Note($"First visit (sign-in page and all that it names), {children:N0} children: {requests} requests, {bytes / 1024.0:N0} KB; the roll list after it {await visitor.BytesAsync("/children", packed: true, cancel) / 1024.0:N1} KB.");
        await SearchAsync(children, visitor, cancel);
    }

    private async Task PageAsync(string name, BenchCouncil council, Visitor visitor, string path, CancellationToken cancel, bool packed = false)
    {
        var cookie = path == "/sign-in" ? null : visitor.Cookie;
        var measured = await wrk.GetAsync(new Uri(council.Address, path), cookie, packed, cancel);
        table.Add(new(name, council.Children, measured, await visitor.BytesAsync(path, false, cancel), await visitor.BytesAsync(path, true, cancel)));
    }

    private async Task SaveAsync(BenchCouncil council, Visitor visitor, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("virtualschool-bench-").FullName;
        try
        {
            var writers = new BoxWriters(visitor, folder);
            var measured = await wrk.PostAsync(council.Address, await writers.ScriptAsync(cancel), () => writers.WritersAsync(cancel), cancel);
            table.Add(new("save of a box", council.Children, measured, null, null));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task SearchAsync(int children, Visitor visitor, CancellationToken cancel)
    {
        var times = new List<double>();
        var token = Visitor.Token(await visitor.PageAsync("/children", cancel));
        for (var round = 0; round < 20; round++)
            foreach (var word in Misspelt)
            {
                var since = Stopwatch.GetTimestamp();
                await visitor.PressAsync("/children?handler=Search", token, cancel, KeyValuePair.Create("q", word));
                if (round > 3)
                    times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
            }

        times.Sort();
        table.Note($"Search of the roll by misspelt names, one at a time, {children:N0} children: p50 {times[times.Count / 2]:N1} ms, p99 {times[times.Count * 99 / 100]:N1} ms.");
    }

    [GeneratedRegex("""href="(/children/[0-9a-f]{8}-[0-9a-f-]+)["?#]""")]
    private static partial Regex ChildLink();
}
