using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Peps.Domain.Targets;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.OnePep;
using VirtualSchool.Peps.Pages.Sections;

namespace VirtualSchool.Peps.Pages.Reviewing;

/// <summary>A whole plan laid out to be read and graded.</summary>
[AllowRoles(Role.Adviser, Role.Head)]
internal sealed record PepToReview(PepKey Key) : IQuery<PepToReviewShown>, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>Every section with its answers, the targets, and what earlier readings said.</summary>
internal sealed record PepToReviewShown(PepHead Head, IReadOnlyList<ReadSection> Sections, IReadOnlyList<TargetText> Targets, decimal Cost, IReadOnlyList<EarlierFeedback> Earlier);

/// <summary>One section to be read.</summary>
internal sealed record ReadSection(string Key, string Title, IReadOnlyList<BlockShown> Blocks);

/// <summary>What an earlier reading asked for.</summary>
internal sealed record EarlierFeedback(int Round, DateOnly On, string? Reason, IReadOnlyDictionary<string, string?> BySection);

internal sealed class PepToReviewHandler(PepsDbContext data, PepDesk desk, Holders holders, FactsInPlans facts) : IRequestHandler<PepToReview, PepToReviewShown>
{
    public async Task<PepToReviewShown> Handle(PepToReview query, CancellationToken cancel)
    {
        var opened = await desk.ReadAsync(query.Key, cancel);
        var nameOf = await holders.NamesAsync(opened.Answers.Select(a => a.By), cancel);
        var recorded = await facts.OfAsync(opened, cancel);
        var earlier = await data.Set<PepReview>().AsNoTracking().Include(r => r.Feedback).Where(r => r.PepId == query.Key.Pep).OrderByDescending(r => r.Round).ToListAsync(cancel);
        var targets = opened.TargetTexts();
        return new PepToReviewShown(
            PepHead.Of(opened.Pep, opened.Child),
            [.. opened.Pages.Sections.Select(s => new ReadSection(s.Key, s.Title, new SectionBoxes(opened, s, recorded, nameOf, Seal.OfPaper).Blocks(mayWrite: false)))],
            targets, targets.Sum(t => t.Cost),
            [.. earlier.Select(r => new EarlierFeedback(r.Round, r.On, r.Reason, r.Feedback.ToDictionary(f => f.Section, f => f.Words)))]);
    }
}
