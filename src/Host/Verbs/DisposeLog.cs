using System.CommandLine;
using System.Globalization;
using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Host.Verbs;

/// <summary>Deletes what the log holds of children's values, when the law demands it. The lines stay, and one more says what was disposed of and why.</summary>
internal static class DisposeLog
{
    public static Command Verb()
    {
        var numbers = new Argument<string[]>("NUMBER") { Description = "The council's numbers for the children.", Arity = ArgumentArity.OneOrMore };
        var before = new Option<string>("--before") { Description = "Only what was logged before this day, such as 2026-11-22.", Required = true };
        var because = new Option<string>("--because") { Description = "The rule that demands it; it is kept in the log.", Required = true };
        var yes = new Option<bool>("--yes") { Description = "Delete, and do not only say what would be." };
        before.Validators.Add(r => { if (r.Tokens.LastOrDefault()?.Value is { } typed && Day(typed) is null) r.AddError($"--before takes a day such as 2026-11-22, not '{typed}'."); });
        var verb = new Command("dispose-log", "Deletes values that the log holds about children, because the law demands it.") { numbers, before, because, yes };
        verb.SetAction((asked, cancel) => RunAsync(new Asked(asked.GetValue(numbers)!, Day(asked.GetValue(before)!)!.Value, asked.GetValue(because)!, asked.GetValue(yes)), cancel));
        return verb;
    }

    /// <summary>Does what was asked on a service that is built.</summary>
    public static async Task RunAsync(IServiceProvider services, Asked asked, TextWriter output)
    {
        await using var scope = services.CreateSystemScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        var children = await mediator.Send(new FindChildrenByNumber(asked.Numbers));
        if (asked.Numbers.Where(n => !children.ContainsKey(n)).Distinct().ToList() is { Count: > 0 } unknown)
            throw new Refusal($"No child has the number {string.Join(" or ", unknown)}. Nothing was deleted.");
        var whose = $"{children.Count} {(children.Count == 1 ? "child" : "children")} logged before {asked.Before:d MMMM yyyy}";
        if (!asked.Yes)
        {
            await output.WriteLineAsync($"What was changed about {whose}, from what to what, would be deleted from the log for good. That something was changed, by whom and when, stays. Say --yes to do it.");
            return;
        }

        var deleted = await mediator.Send(new DisposeLogValues([.. children.Values], London.StartOf(asked.Before), asked.Because));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{deleted:N0} values about {whose} are deleted. The log says so in a line of its own, and ./run verify-log finds it whole."));
    }

    private static async Task<int> RunAsync(Asked asked, CancellationToken cancel)
    {
        await using var installation = await Installation.OpenForWorkAsync(cancel);
        await using var app = await installation.BuildAsync(port: null, cancel);
        await RunAsync(app.Services, asked, Console.Out);
        return 0;
    }

    private static DateOnly? Day(string typed) => DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>What was asked for.</summary>
    internal sealed record Asked(IReadOnlyList<string> Numbers, DateOnly Before, string Because, bool Yes);
}
