using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Answers;

/// <summary>"Finished for you" on the home page of whoever asked by one-time link, while the plan is still being written.</summary>
internal sealed class HandedOver(OpenPlans plans, TemplateLibrary templates, IMediator mediator, ICurrentPerson me, TimeProvider clock) : INotificationHandler<Gather<HomeCard>>
{
    private const int Harm = 20;
    private const int ShownForDays = 14;

    public async Task Handle(Gather<HomeCard> gather, CancellationToken cancel)
    {
        if (me.Roles.All(r => r == Role.Administrator)) return;
        var finished = await mediator.Send(new FindFinishedLinks(me.Id, LinkedPart.Kind, clock.GetUtcNow().AddDays(-ShownForDays)), cancel);
        if (finished.Count == 0) return;
        var records = finished.Select(f => f.Record).Distinct().ToArray();
        var open = await plans.Within(gather.Sight).Where(p => records.Contains(p.Pep.Id)).ToDictionaryAsync(p => p.Pep.Id, cancel);
        var shown = finished.Where(f => open.TryGetValue(f.Record, out var plan) && plan.Pep.State.IsBeingWritten()).ToList();
        if (shown.Count > 0) gather.Add(new HomeCard("Finished for you", Harm, $"{Words.Count(shown.Count, "part")} that you asked for.", [.. shown.Select(f => Item(f, open[f.Record]))]));
    }

    private HomeItem Item(LinkFinished finished, OpenPlan plan)
    {
        var part = LinkedPart.Parse(finished.Part);
        var title = templates.Find(plan.Pep.Template)?.Section(part.Section)?.Title ?? part.Section;
        var what = part.Target is null ? $"“{title}”" : $"one target of “{title}”";
        var words = $"{plan.Pep.Reference}: {finished.Name} finished {what} on {HouseTime.Moment(finished.FinishedAt)}{(finished.OnlyProposes ? "; it waits for your approval" : "")}.";
        return plan.ToItem(clock.Today(), words) with { Href = PepLinks.ToSection(plan.Pep.Reference, part.Section), Waiting = null };
    }
}
