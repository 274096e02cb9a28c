using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.Asking;
using VirtualSchool.Peps.Pages.OnePep;

namespace VirtualSchool.Peps.Pages.Sections;

/// <summary>One section of a plan with everything asked and answered in it.</summary>
internal sealed record PepSection(PepKey Key, string Section) : IQuery<SectionShown>, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>A section as its page shows it.</summary>
internal sealed record SectionShown(
    PepHead Head, string Key, string Title, string? Guide, Holder Owner, bool MayWrite, string? WhyNot, IReadOnlyList<BlockShown> Blocks, bool MayAdd,
    IReadOnlyList<MissingPart> Missing, IReadOnlyList<ClashShown> Clashes, IReadOnlyList<AskedShown> Asked, IReadOnlyList<SectionLine> Sections, FeedbackShown? Feedback, DateTimeOffset? SavedAt);

/// <summary>The boxes of one target, or all boxes of a section that is asked once.</summary>
internal sealed record BlockShown(Guid Id, string? Title, IReadOnlyList<BoxShown> Boxes);

/// <summary>What the virtual school said of this section when it returned the plan.</summary>
internal sealed record FeedbackShown(Grade? Grade, string? Words, string? Reason);

/// <summary>Two texts in one box: the one that stands and the one that was set aside.</summary>
/// <param name="Seen">What the chooser sees of both.</param>
/// <param name="IsProposal">The second came by a one-time link and waits for approval; the first may be nothing yet.</param>
internal sealed record ClashShown(Guid Id, string Seen, string Question, TextShown Standing, TextShown Aside, bool MayKeepBoth, bool IsProposal);

/// <summary>One of two texts.</summary>
internal sealed record TextShown(string By, DateTimeOffset? At, string Words);

internal sealed class PepSectionHandler(PepsDbContext data, PepDesk desk, Holders holders, FactsInPlans facts, AskedOfOthers asked, Writer writer) : IRequestHandler<PepSection, SectionShown>
{
    public async Task<SectionShown> Handle(PepSection query, CancellationToken cancel)
    {
        var opened = await desk.ReadAsync(query.Key, cancel);
        if (opened.Pep.State == PepState.Due) throw new NotFound("not started");
        var section = opened.Pages.Sections.FirstOrDefault(s => s.Key == query.Section) ?? throw new NotFound("no such section now");
        var clashes = await data.Set<SetAside>().AsNoTracking().Where(s => s.PepId == query.Key.Pep).ToListAsync(cancel);
        var nameOf = await holders.NamesAsync([.. opened.Answers.Where(a => a.Section == section.Key).Select(a => a.By), .. clashes.Select(c => c.By)], cancel);
        var lines = SectionLine.Of(opened, writer.Roles);
        var mayWrite = lines.First(l => l.Key == section.Key).MayWrite;
        var boxes = new SectionBoxes(opened, section, await facts.OfAsync(opened, cancel), nameOf,
            Seal.Of(opened.Pages.Asked(section), writer.Roles, writer.Stamp.By));
        var last = opened.Answers.Where(a => a.Section == section.Key && a.State != AnswerState.CarriedForward).MaxBy(a => a.At);
        return new SectionShown(
            PepHead.Of(opened.Pep, opened.Child), section.Key, section.Title, section.Guide, Pens.HolderOf(opened.Pages.Asked(section).Owner), mayWrite, WhyNot(opened, section, mayWrite),
            boxes.Blocks(mayWrite), mayWrite && section.Key == PepPages.Targets, [.. opened.Pages.Missing().Where(m => m.Section == section.Key)],
            [.. clashes.Where(c => boxes.Asks(c.Question)).Select(c => boxes.Clash(c))], await asked.OfAsync(opened, section, cancel), lines, await FeedbackAsync(opened, section, cancel), last?.At);
    }

    private static string? WhyNot(OpenedPep opened, TemplateSection section, bool mayWrite)
    {
        if (section.Key == PepPages.Targets && opened.Evaluations().NotYetEvaluated.Count > 0) return "New targets wait until last time's are evaluated.";
        if (mayWrite) return null;
        return opened.Pep.State.IsBeingWritten()
            ? $"This section is for the {Waiting.WordsOf(Pens.HolderOf(opened.Pages.Asked(section).Owner))} to write. You can read it here."
            : "The plan is not being written now. You can read it here.";
    }

    private async Task<FeedbackShown?> FeedbackAsync(OpenedPep opened, TemplateSection section, CancellationToken cancel)
    {
        if (opened.Pep.State != PepState.Returned) return null;
        var review = await data.Set<PepReview>().AsNoTracking().Include(r => r.Feedback).Where(r => r.PepId == opened.Pep.Id).OrderByDescending(r => r.Round).FirstOrDefaultAsync(cancel);
        var said = review?.Feedback.FirstOrDefault(f => f.Section == section.Key);
        // What was said of other sections is read on them.
        return review is null || (said is null && review.Feedback.Count > 0) ? null : new FeedbackShown(said?.Grade, said?.Words, review.Reason);
    }
}
