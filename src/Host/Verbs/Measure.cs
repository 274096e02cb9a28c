using System.CommandLine;
using VirtualSchool.Host.Bench;
using VirtualSchool.Kernel;

namespace VirtualSchool.Host.Verbs;

/// <summary>Measures how fast the service answers, in a cluster and on databases of its own.</summary>
internal static class Measure
{
    public static Command Verb()
    {
        var children = new Option<IReadOnlyList<int>>("--children") { Description = "The sizes to measure.", CustomParser = BenchPlan.ReadSizes, DefaultValueFactory = _ => BenchPlan.UsualSizes, AllowMultipleArgumentsPerToken = true };
        var only = new Option<IReadOnlyList<BenchCase>>("--only") { Description = "What to measure.", CustomParser = BenchPlan.ReadCases, DefaultValueFactory = _ => BenchCase.All, AllowMultipleArgumentsPerToken = true };
        var seconds = Number("--seconds", "How long each window is.", usual: 4);
        var rounds = Number("--rounds", "How many windows each has.", usual: 3);
        var warmUp = Number("--warm-up", "How long each is asked for before that.", usual: 15);
        var fresh = new Option<bool>("--fresh") { Description = "Makes the databases anew." };
        var verb = new Command("bench", "Measures how fast the service answers.") { children, only, seconds, rounds, warmUp, fresh };
        verb.SetAction((asked, cancel) => RunAsync(
            new(asked.GetValue(children)!, asked.GetValue(only)!, TimeSpan.FromSeconds(asked.GetValue(warmUp)), TimeSpan.FromSeconds(asked.GetValue(seconds)), asked.GetValue(rounds), asked.GetValue(fresh)), cancel));
        return verb;
    }

    private static Option<int> Number(string name, string description, int usual)
    {
        var number = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        number.Validators.Add(WholeNumber.Between(1, 600));
        return number;
    }

    private static async Task<int> RunAsync(BenchPlan plan, CancellationToken cancel)
    {
        await using var installation = await Installation.OpenBesideAsync("bench", cancel);
        var cluster = installation.Cluster ?? throw new Refusal("The benchmark needs a cluster of its own.");
        await new BenchRun(installation, cluster, plan).RunAsync(cancel);
        return 0;
    }
}
