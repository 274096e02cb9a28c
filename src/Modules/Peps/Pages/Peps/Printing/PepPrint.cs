using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.OnePep;
using VirtualSchool.Peps.Pages.Reviewing;
using VirtualSchool.Peps.Pages.Sections;

namespace VirtualSchool.Peps.Pages.Printing;

/// <summary>A plan as it stands now, whole, on one page to be printed.</summary>
internal sealed record PepPrint(PepKey Key) : IQuery<PepPrintShown>, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>Every section with its answers.</summary>
internal sealed record PepPrintShown(PepHead Head, IReadOnlyList<ReadSection> Sections);

internal sealed class PepPrintHandler(PepDesk desk, FactsInPlans facts) : IRequestHandler<PepPrint, PepPrintShown>
{
    public async Task<PepPrintShown> Handle(PepPrint query, CancellationToken cancel)
    {
        var opened = await desk.ReadAsync(query.Key, cancel);
        var recorded = await facts.OfAsync(opened, cancel);
        return new PepPrintShown(
            PepHead.Of(opened.Pep, opened.Child),
            [.. opened.Pages.Sections.Select(s => new ReadSection(s.Key, s.Title, new SectionBoxes(opened, s, recorded, _ => "", Seal.OfPaper).Blocks(mayWrite: false)))]);
    }
}
