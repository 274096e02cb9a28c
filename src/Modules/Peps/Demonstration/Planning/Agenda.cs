using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Opening;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Peps.Demonstration.Planning;

/// <summary>Which plans each child has: of the present term and, in the shipped council, of two terms before.</summary>
internal sealed class Agenda(DemonstrationWorld world, TermFound now, IReadOnlyList<TermFound> before)
{
    // A move in the first days of a term is the September start, which the plan of the term covers.
    private const int StartOfTerm = 20;
    private static readonly int[] SignedInHundred = [96, 15];
    private const int DaysToSignAFirstPlan = 45;

    private readonly Random _dice = world.Dice("plans");
    private readonly Dictionary<PersonId, int> _shown = world.Introductions.ToDictionary(i => i.Person, _ => 0);

    public IReadOnlyList<PlannedPlan> Of(KnownChild child) => [.. Earlier(child), .. Present(child)];

    private IEnumerable<PlannedPlan> Earlier(KnownChild child)
    {
        foreach (var (term, back) in before.Select((term, back) => (term, back)).Reverse())
        {
            if (CameIn(child, term) is { } since) yield return Initial(child, since, Earliest(since.AddDays(_dice.Next(30, DaysToSignAFirstPlan)), now.From.AddDays(-1)), Goal.Signed);
            else if (WasInCare(child, term) && (_dice.Chance(SignedInHundred[back]) || IsShown(child)))
                yield return Termly(child, term, term.Until.AddDays(-_dice.Next(1, 20)), _dice.Chance(3) ? Goal.SignedAgain : Goal.Signed);
        }
    }

    private IEnumerable<PlannedPlan> Present(KnownChild child)
    {
        if (Ended(child) is { } end)
        {
            if (end.On > now.From) yield return Termly(child, now, end.On.AddDays(-2), Within(Goal.WaitingForWorker, now.From, end.On)) with { Closed = end };
        }
        else if (child.InCareSince > now.From) yield return Initial(child, child.InCareSince.Value, world.Today, GoalOf(child, child.InCareSince.Value));
        else if (world.Size.Children is null && child.AtSchoolSince > now.From.AddDays(StartOfTerm))
        {
            var on = child.AtSchoolSince.Value;
            yield return Termly(child, now, on.AddDays(-2), Within(Goal.Arranged, now.From, on));
            yield return Opened(child, PepKind.AfterSchoolChange, $"changed school on {Words.Day(on)}", on);
        }
        else yield return Termly(child, now, world.Today, GoalOf(child, now.From));
    }

    private static (PepClosing Because, DateOnly On)? Ended(KnownChild child) => (child.DiedOn, child.LeftCareOn) switch
    {
        ({ } died, _) => (PepClosing.ChildDied, died),
        (_, { } left) => (PepClosing.LeftCare, left),
        _ => null,
    };

    private static bool WasInCare(KnownChild child, TermFound term) =>
        (child.InCareSince < term.From || (child.InCareSince is null && child.LeftCareOn > term.Until.AddDays(60))) && child.BornOn.AddYears(3) < term.From;

    // Came early enough in the term for the first plan to be signed before the next one begins.
    private DateOnly? CameIn(KnownChild child, TermFound term) =>
        child.InCareSince is { } since && since >= term.From && since <= term.Until && since.AddDays(DaysToSignAFirstPlan) < now.From && child.BornOn.AddYears(3) < since ? since : null;

    private static DateOnly Earliest(DateOnly one, DateOnly other) => one < other ? one : other;

    private static PlannedPlan Initial(KnownChild child, DateOnly since, DateOnly last, Goal goal) =>
        new(child, new PepToOpen(child.Id, PepKind.Initial, $"came into care on {Words.Day(since)}", since), since, last, goal);

    private static PlannedPlan Termly(KnownChild child, TermFound term, DateOnly last, Goal goal) =>
        new(child, new PepToOpen(child.Id, PepKind.Termly, $"the plan for {Terms.Of(term).Name}", term.From), term.From, last, goal);

    private PlannedPlan Opened(KnownChild child, PepKind kind, string why, DateOnly on) =>
        new(child, new PepToOpen(child.Id, kind, why, on), on, world.Today, GoalOf(child, on));

    private Goal GoalOf(KnownChild child, DateOnly from)
    {
        if (child.Teacher is { } teacher && _shown.TryGetValue(teacher.Id, out var place))
        {
            _shown[teacher.Id]++;
            return Within(Goals.OfShownPupils[place % Goals.OfShownPupils.Length], from, world.Today);
        }

        var days = world.Today.DayNumber - from.DayNumber;
        return world.Size.Children is null ? Goals.After(days, _dice) : Goals.Within(Goals.OfOpenPlan(_dice), days);
    }

    private bool IsShown(KnownChild child) => child.Teacher is { } teacher && _shown.ContainsKey(teacher.Id);

    private static Goal Within(Goal goal, DateOnly from, DateOnly until) => Goals.Within(goal, until.DayNumber - from.DayNumber);
}
