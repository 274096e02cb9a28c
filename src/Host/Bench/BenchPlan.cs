using System.CommandLine.Parsing;
using System.Globalization;

namespace VirtualSchool.Host.Bench;

/// <summary>What one run measures.</summary>
/// <param name="Sizes">How many children the databases hold.</param>
/// <param name="Cases">What is asked for; the limits come first.</param>
/// <param name="WarmUp">How long each is asked for before anything is measured.</param>
/// <param name="Window">How long each measured window is.</param>
/// <param name="Rounds">How many windows each has; all cases of all sizes take turns.</param>
/// <param name="Fresh">Makes the databases anew.</param>
internal sealed record BenchPlan(IReadOnlyList<int> Sizes, IReadOnlyList<BenchCase> Cases, TimeSpan WarmUp, TimeSpan Window, int Rounds, bool Fresh)
{
    // Eight people write in eight plans of the board's first page.
    private const int FewestChildren = 100;
    private const int MostChildren = 1_000_000;

    public static IReadOnlyList<int> UsualSizes { get; } = [500, 84_000];

    /// <summary>Reads sizes from words such as <c>500,84000</c>.</summary>
    public static IReadOnlyList<int> ReadSizes(ArgumentResult typed)
    {
        var sizes = new List<int>();
        foreach (var word in Words(typed))
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is >= FewestChildren and <= MostChildren)
                sizes.Add(size);
            else
                typed.AddError($"--children takes whole numbers from {FewestChildren} to {MostChildren} with commas between them, not '{word}'.");
        return [.. sizes.Distinct().Order()];
    }

    /// <summary>Reads cases from words such as <c>roll,board</c>; the limits are always among them.</summary>
    public static IReadOnlyList<BenchCase> ReadCases(ArgumentResult typed)
    {
        var names = Words(typed).ToList();
        foreach (var word in names.Where(w => BenchCase.All.All(c => c.Name != w)))
            typed.AddError($"--only takes {string.Join(", ", BenchCase.All.Select(c => c.Name))} with commas between them, not '{word}'.");
        return [.. BenchCase.All.Where(c => c.IsLimit || names.Contains(c.Name))];
    }

    private static IEnumerable<string> Words(ArgumentResult typed) =>
        typed.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
