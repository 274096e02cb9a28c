using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Demonstration.Phrases;
using VirtualSchool.Peps.Demonstration.Planning;
using VirtualSchool.Peps.Demonstration.Writing;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Peps.Demonstration;

/// <summary>Writes the plans of one child after another, each on the ground of the one before.</summary>
internal sealed class PlanWriter(DemonstrationWorld world, TemplateLibrary templates, Meters meters, TimeProvider clock)
{
    private static readonly string[] Adults = ["Mrs Green", "Mr Cole", "Miss Lowe", "Mr Bell", "Ms Ali", "Mrs Patel", "Darren", "Mrs Wood", "Mr Osei", "Jo"];

    private readonly Random _dice = world.Dice("writing");
    private readonly Dictionary<PersonId, string> _names = world.People.Values.SelectMany(p => p).ToDictionary(p => p.Id, p => p.Name);

    public IReadOnlyList<PlanInHand> Write(IReadOnlyList<PlanOpening> openings)
    {
        List<PlanInHand> plans = [];
        var setting = SettingOf(openings[0]);
        foreach (var opening in openings)
        {
            Overtake(plans, opening.Planned.OpenedOn);
            var plan = Open(opening, plans, setting);
            plans.Add(plan);
            var days = new StoryDays(opening.Planned.OpenedOn, Earlier(opening.Planned.LastDay, world.Today.AddDays(-1)), opening.Planned.Goal, _dice);
            new PlanStory(plan, opening.Planned.Goal, days, meters, NameOf, _dice).Tell(plans.SkipLast(1).LastOrDefault(p => p.Opened.Pep.InitiatedOn is not null));
            if (plan.Opened.Pep.SignedVersions > 0) foreach (var earlier in plans.SkipLast(1)) earlier.Opened.Pep.Supersede(opening.Reference, Night(plan.Opened.Pep.SignedOffOn!.Value));
            if (opening.Planned.Closed is { } closed) foreach (var all in plans) all.Opened.Pep.Close(closed.Because, Night(closed.On));
        }

        return plans;
    }

    // An unfinished plan that nobody has sent gives way to the next one.
    private static void Overtake(List<PlanInHand> plans, DateOnly on)
    {
        foreach (var pep in plans.Select(p => p.Opened.Pep).Where(p => p.SignedVersions == 0 && (p.State == PepState.Due || p.State.IsBeingWritten()))) pep.Close(PepClosing.Overtaken, Night(on));
    }

    private PlanInHand Open(PlanOpening opening, List<PlanInHand> before, Setting setting)
    {
        var signed = before.LastOrDefault(p => p.Opened.Pep.SignedVersions > 0);
        var pep = Pep.Open(opening.Deadlines.ToOpening(opening.Reference, new([.. before.Select(p => p.Opened.Pep)]), Night(opening.Planned.OpenedOn)));
        var template = templates.Find(pep.Template)!;
        var card = CardOf(opening.Planned.Child);
        var facts = FactsOfChild.Of(pep, card, template, clock);
        return new PlanInHand(new OpenedPep(pep, card, template, facts, new WrittenRows([], [], [], signed?.Opened.TargetTexts() ?? [])), facts, setting with { Meeting = opening.Planned.LastDay }, _dice);
    }

    private Setting SettingOf(PlanOpening opening)
    {
        var names = InventedNames.Shipped.Heritage(_dice);
        return new Setting
        {
            Child = opening.Planned.Child,
            Carer = _dice.Chance(50) ? $"Mr and Mrs {_dice.Pick(names.Families)}" : $"Ms {_dice.Pick(names.Families)} and her family",
            Adult = _dice.Pick(Adults),
            Parent = $"{_dice.Pick(names.Girls)} {_dice.Pick(names.Families)}",
            Need = TargetWords.AnyNeed(opening.Deadlines.OfAge.Template.Phase, _dice),
            Meeting = opening.Planned.LastDay,
        };
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private string NameOf(PersonId? person) => person is { } id ? _names.GetValueOrDefault(id, "") : "";

    private static ChildCard CardOf(KnownChild child) => new(
        child.Id, child.Name, child.Initials, child.BornOn, child.YearGroup, child.OnRoll, child.InCareSince, child.SchoolUrn, child.SchoolName,
        child.Adviser?.Id, child.Adviser?.Name, child.Worker?.Id, child.Worker?.Name, child.Sen);

    /// <summary>What the service does by itself in the small hours.</summary>
    private static Stamp Night(DateOnly on) => new(null, new DateTimeOffset(on.ToDateTime(new TimeOnly(3, 0)), TimeSpan.Zero), on);
}
