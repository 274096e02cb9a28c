using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Demonstration.Planning;
using VirtualSchool.Peps.Demonstration.Writing;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Opening;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Peps.Demonstration;

/// <summary>The plans of the demonstration council: of this term in every state, and signed ones of the terms before.</summary>
internal sealed class PepsPart(PepsDbContext data, IBulkWriter bulk, IMediator mediator, TemplateLibrary templates, PepDeadlines deadlines, TimeProvider clock) : IDemonstrationPart
{
    private const int AtOnce = 4_000;
    private const int TermsBefore = 2;
    private const int Margin = 100;

    // Far enough back from a first day of term to lie in the term before, whatever holiday there is between.
    private const int IntoTermBefore = 50;

    public int Order => 700;

    public async Task FillAsync(DemonstrationWorld world, CancellationToken cancel)
    {
        world.Say("plans");
        var (now, before) = await TermsAsync(world, cancel);
        var agenda = new Agenda(world, now, before);
        var planned = world.Children.Where(HasPlans).SelectMany(agenda.Of).ToList();
        var openings = await new Openings(data, templates, deadlines).OfAsync(planned, world.Today, cancel);
        var due = new DueDays(mediator);
        await due.LearnAsync([.. planned.Select(p => p.Child.Id).Distinct()], (before.LastOrDefault() ?? now).From.AddDays(-Margin), world.Today.AddDays(Margin), cancel);
        var (lines, writer) = (new PlanLines(), new PlanWriter(world, templates, new Meters(due), clock));
        foreach (var children in openings.GroupBy(o => o.Planned.Child).Chunk(AtOnce))
        {
            var plans = new List<PlanInHand>();
            foreach (var child in children) plans.AddRange(writer.Write([.. child]));
            await CopyAsync(plans, cancel);
            lines.Count(plans);
        }

        lines.Tell(world);
    }

    private static bool HasPlans(KnownChild child) => child.YearGroup is >= -2 and <= 13 && (child.OnRoll || child.LeftCareOn is not null || child.DiedOn is not null);

    private async Task<(TermFound Now, IReadOnlyList<TermFound> Before)> TermsAsync(DemonstrationWorld world, CancellationToken cancel)
    {
        var now = await mediator.Send(new FindTerm(world.Today), cancel);
        if (now.From > world.Today) now = await BeforeAsync(now, cancel);
        List<TermFound> before = [];
        for (var i = 0; i < TermsBefore && world.Size.Children is null; i++) before.Add(await BeforeAsync(before.LastOrDefault() ?? now, cancel));
        return (now, before);
    }

    private Task<TermFound> BeforeAsync(TermFound term, CancellationToken cancel) => mediator.Send(new FindTerm(term.From.AddDays(-IntoTermBefore)), cancel);

    private async Task CopyAsync(List<PlanInHand> plans, CancellationToken cancel)
    {
        await bulk.CopyAsync(data, plans.Select(p => p.Opened.Pep), cancel);
        await bulk.CopyAsync(data, plans.SelectMany(p => p.Opened.Targets), cancel);
        await bulk.CopyAsync(data, plans.SelectMany(p => p.Opened.Answers), cancel);
        await bulk.CopyAsync(data, plans.SelectMany(p => p.Opened.Progress), cancel);
        await bulk.CopyAsync(data, plans.SelectMany(p => p.Reviews), cancel);
        await bulk.CopyAsync(data, plans.SelectMany(p => p.Versions), cancel);
        await bulk.CopyAsync(data, plans.SelectMany(p => p.Asides), cancel);
        await bulk.CopyAsync(data, plans.SelectMany(p => p.Nudges), cancel);
    }
}
