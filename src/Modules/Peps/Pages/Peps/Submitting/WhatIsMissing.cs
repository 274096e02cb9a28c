using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.OnePep;

namespace VirtualSchool.Peps.Pages.Submitting;

/// <summary>What must still be written before a plan can be sent.</summary>
internal sealed record WhatIsMissing(PepKey Key) : IQuery<MissingShown>, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>What is missing, section by section, each with who writes it.</summary>
/// <param name="Proposed">The sections in which words that came by link wait to be used.</param>
internal sealed record MissingShown(PepHead Head, IReadOnlyList<MissingSection> Sections, IReadOnlyList<ProposedIn> Proposed)
{
    public int Count => Sections.Sum(s => s.Parts.Count);
}

/// <summary>One section in which something is missing.</summary>
internal sealed record MissingSection(string Key, string Title, Holder For, IReadOnlyList<MissingPart> Parts);

/// <summary>One section in which words that came by link wait to be used, and how many.</summary>
internal sealed record ProposedIn(string Key, string Title, int Count);

internal sealed class WhatIsMissingHandler(PepsDbContext data, PepDesk desk, Writer writer) : IRequestHandler<WhatIsMissing, MissingShown>
{
    public async Task<MissingShown> Handle(WhatIsMissing query, CancellationToken cancel)
    {
        var opened = await desk.ReadAsync(query.Key, cancel);
        var lines = SectionLine.Of(opened, writer.Roles).ToDictionary(l => l.Key);
        return new MissingShown(
            PepHead.Of(opened.Pep, opened.Child),
            [.. opened.Pages.Missing().GroupBy(m => m.Section).Select(g => new MissingSection(g.Key, g.First().SectionTitle, lines[g.Key].For, [.. g]))],
            await ProposedAsync(opened, cancel));
    }

    private async Task<IReadOnlyList<ProposedIn>> ProposedAsync(OpenedPep opened, CancellationToken cancel)
    {
        var waiting = await data.Set<SetAside>().AsNoTracking().Where(s => s.PepId == opened.Pep.Id && s.Link != null).Select(s => s.Question).ToListAsync(cancel);
        return [.. opened.Pages.Sections.Select(s => new ProposedIn(s.Key, s.Title, waiting.Count(w => s.Questions.Any(q => q.Key == w)))).Where(s => s.Count > 0)];
    }
}
