using System.CommandLine;
using VirtualSchool.Host.Demonstration;
using VirtualSchool.Kernel;

namespace VirtualSchool.Host.Verbs;

/// <summary>Fills the demonstration anew, in another size or from another seed.</summary>
internal static class Demo
{
    public static Command Verb()
    {
        var children = new Option<int?>("--children") { Description = "How many children it looks after; left out, a city of today with some years behind it." };
        children.Validators.Add(WholeNumber.Between(1, 1_000_000));
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same council.", DefaultValueFactory = _ => DemonstrationPlan.Shipped.Seed };
        seed.Validators.Add(WholeNumber.Between(0, int.MaxValue));
        var verb = new Command("demo", "Fills a demonstration database anew.") { children, seed };
        verb.SetAction((asked, cancel) => RunAsync(new(asked.GetValue(children), asked.GetValue(seed)), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(DemonstrationPlan plan, CancellationToken cancel)
    {
        await using var installation = await Installation.OpenAsync(cancel);
        if (installation.Cluster is not { } cluster)
            throw new Refusal("Demonstration data go only into a database that ./run has made itself: unset ConnectionStrings__VirtualSchool.");
        await new DemonstrationDatabase(installation, cluster).FillAsync(Installation.Database, plan, new Serve.Progress(), cancel);
        cluster.Settle();
        Console.WriteLine("The demonstration council is ready.");
        return 0;
    }
}
