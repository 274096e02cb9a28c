using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.OnePep;

namespace VirtualSchool.Peps.Pages.Sealed;

/// <summary>Which questions of a section, as it is now or in a signed version, are sealed from the reader, and who has opened them before. Their answers are not among it.</summary>
internal sealed record SealedAnswers(PepKey Key, string Section, int? Version) : IQuery<SealedAnswersShown>, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>What is sealed, by its questions.</summary>
internal sealed record SealedAnswersShown(PepHead Head, string Section, string Title, IReadOnlyList<string> Questions, IReadOnlyList<OpeningLine> Openings);

/// <summary>One earlier opening.</summary>
internal sealed record OpeningLine(string By, DateTimeOffset At, int? Version, string Reason);

internal sealed class SealedAnswersHandler(PepsDbContext data, SealedBoxes boxes, Holders holders) : IRequestHandler<SealedAnswers, SealedAnswersShown>
{
    public async Task<SealedAnswersShown> Handle(SealedAnswers query, CancellationToken cancel)
    {
        var covered = await boxes.CoveredAsync(query.Key, query.Section, query.Version, cancel);
        var before = await data.Set<SealedOpening>().AsNoTracking()
            .Where(o => o.PepId == query.Key.Pep && o.Section == query.Section).OrderByDescending(o => o.At).ToListAsync(cancel);
        var nameOf = await holders.NamesAsync(before.Select(o => o.By), cancel);
        return new SealedAnswersShown(
            PepHead.Of(covered.Opened.Pep, covered.Opened.Child), query.Section, covered.Title, [.. covered.Answers.Select(a => a.Question)],
            [.. before.Select(o => new OpeningLine(nameOf(o.By), o.At, o.Version, o.Reason))]);
    }
}
