using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.OnePep;
using VirtualSchool.Peps.Pages.Sections;

namespace VirtualSchool.Peps.Pages.ByLink;

/// <summary>The one part of a plan to which somebody's link leads.</summary>
[AllowLink(LinkedPart.Kind)]
internal sealed record SectionByLink(ChildId Child, Guid Record, string Part) : IQuery<PartShown>, IByLink;

/// <summary>The part as whoever came by link sees it.</summary>
/// <param name="SentBackWith">What they were asked to change; null when nothing.</param>
/// <param name="MetOthers">The questions in which their words met others'; whoever asked chooses.</param>
internal sealed record PartShown(
    PepHead Head, string Title, string? Guide, IReadOnlyList<BlockShown> Blocks, int Missing, IReadOnlyList<string> MetOthers, string AskedBy, string? SentBackWith, bool OnlyProposes, DateTimeOffset? SavedAt);

internal sealed class SectionByLinkHandler(PepsDbContext data, LinkedPlans plans, Holders holders, FactsInPlans facts, IMediator mediator, Writer writer) : IRequestHandler<SectionByLink, PartShown>
{
    public async Task<PartShown> Handle(SectionByLink query, CancellationToken cancel)
    {
        var plan = await plans.ReadAsync(query, cancel);
        var (opened, section, link) = (plan.Opened, plan.Section, plan.Link);
        var own = await data.Set<SetAside>().AsNoTracking().Where(s => s.PepId == opened.Pep.Id && s.By == writer.Stamp.By).OrderBy(s => s.At).ToListAsync(cancel);
        var nameOf = await holders.NamesAsync(opened.Answers.Where(a => a.Section == section.Key).Select(a => a.By), cancel);
        var boxes = new SectionBoxes(opened, section, await facts.OfAsync(opened, cancel), nameOf, plan.Seal);
        var found = (await mediator.Send(new FindLinks(query.Child, LinkedPart.Kind, query.Record), cancel)).First(l => l.Id == link.Id);
        return new PartShown(
            PepHead.Of(opened.Pep, opened.Child), section.Title, section.Guide, Own(plan, boxes.Blocks(mayWrite: true), [.. own.Where(s => s.Link is not null)]), MissingIn(plan),
            [.. own.Where(s => s.Link is null && boxes.Asks(s.Question)).Select(s => section.Questions.First(q => q.Key == s.Question).Label)],
            link.AskerName, found.SentBackWith, link.OnlyProposes, SavedAt(plan, own));
    }

    private static IReadOnlyList<BlockShown> Own(LinkedPlan plan, IReadOnlyList<BlockShown> blocks, IReadOnlyList<SetAside> proposed) =>
        [.. blocks.Where(b => plan.Part.Holds(b.Id)).Select(b => b with { Boxes = [.. b.Boxes.Select(box => Own(plan, box, proposed.LastOrDefault(p => p.Question == box.Question.Key && p.Block == box.Block)))] })];

    // What is sealed is not opened with a reason by link; what they proposed stands in the box as they wrote it.
    private static BoxShown Own(LinkedPlan plan, BoxShown box, SetAside? proposed)
    {
        if (box.SealedAt is not null) return box with { SealedAt = "" };
        if (proposed is null) return box;
        var seen = SeenBox.Of(plan.Opened.Find(box.Question.Key, box.Block), proposed);
        return box with { State = proposed.State, Value = proposed.Value, Reason = proposed.Reason, Seen = seen, By = "You, waiting for approval", At = proposed.At, CarriedFrom = null };
    }

    private static int MissingIn(LinkedPlan plan)
    {
        var place = plan.Part.Target is { } target ? plan.Opened.Pages.Blocks[plan.Section.Key].ToList().IndexOf(target) : (int?)null;
        return plan.Opened.Pages.Missing().Count(m => m.Section == plan.Section.Key && (place is null || m.Block == place));
    }

    private DateTimeOffset? SavedAt(LinkedPlan plan, IReadOnlyList<SetAside> own) =>
        plan.Opened.Answers.Where(a => a.Section == plan.Section.Key && a.By == writer.Stamp.By && a.State != AnswerState.CarriedForward).Select(a => (DateTimeOffset?)a.At)
            .Concat(own.Select(s => (DateTimeOffset?)s.At)).Max();
}
