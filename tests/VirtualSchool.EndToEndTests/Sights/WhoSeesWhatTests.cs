using System.Text;
using Shouldly;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.EndToEndTests.Pages;
using VirtualSchool.Kernel;
using Xunit;

namespace VirtualSchool.EndToEndTests.Sights;

[Collection(WithChromium.Name)]
public sealed class WhoSeesWhatTests(FilledService service)
{
    private const string Table = "who-sees-what.md";

    private static IReadOnlyList<Role?> Everybody { get; } = [null, .. Enum.GetValues<Role>().Cast<Role?>()];

    [Fact]
    public async Task EveryPage_AsEveryRole_OfEachKindOfChild_IsSeenAsTheTableSays()
    {
        var (rows, problems) = await WalkAsync();
        var told = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, Table));
        var seen = told[..told.IndexOf("| Page |", StringComparison.Ordinal)] + InTable(rows);
        if (seen != told) await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, $"{Table}.seen"), seen);

        problems.ShouldBeEmpty(string.Join('\n', problems));
        seen.Split('\n').Except(told.Split('\n')).ShouldBeEmpty($"docs/{Table} does not say so. If it is meant, {Table}.seen beside the tests is the new table.");
        seen.ShouldBe(told);
    }

    private async Task<(SortedDictionary<string, List<string>> Rows, List<string> Problems)> WalkAsync()
    {
        var rows = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var problems = new List<string>();
        var known = await PageAddresses.OfAsync(service);
        var pages = (await DiscoveredPage.AllAsync(service)).Where(p => p.Template != "/error").Select(p => (Page: p, Address: known.Of(p)[0])).ToList();
        foreach (var role in Everybody)
        {
            using var walk = await SightWalk.AsAsync(service, role);
            foreach (var (page, address) in pages)
                Of(rows, page.Template).Add(await walk.SeesAsync(page, address));
            problems.AddRange(walk.Problems.Select(p => $"{role?.ToString() ?? "Nobody"}: {p}"));
        }

        return (rows, problems);
    }

    private static List<string> Of(SortedDictionary<string, List<string>> rows, string page) => rows.TryGetValue(page, out var row) ? row : rows[page] = [];

    private static string InTable(SortedDictionary<string, List<string>> rows)
    {
        var table = new StringBuilder("| Page | Not signed in | Head | Adviser | Designated teacher | Social worker | Administrator | Training coordinator | Training partner |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (var (page, cells) in rows) table.Append($"| `{page}` | {string.Join(" | ", cells)} |\n");
        return table.ToString();
    }
}
