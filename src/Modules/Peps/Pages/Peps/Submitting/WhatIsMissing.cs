using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Pages.OnePep;

namespace VirtualSchool.Peps.Pages.Submitting;

/// <summary>What must still be written before a plan can be sent.</summary>
internal sealed record WhatIsMissing(PepKey Key) : IQuery<MissingShown>, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>What is missing, section by section, each with who writes it.</summary>
internal sealed record MissingShown(PepHead Head, IReadOnlyList<MissingSection> Sections)
{
    public int Count => Sections.Sum(s => s.Parts.Count);
}

/// <summary>One section in which something is missing.</summary>
internal sealed record MissingSection(string Key, string Title, Holder For, IReadOnlyList<MissingPart> Parts);

internal sealed class WhatIsMissingHandler(PepDesk desk, Writer writer) : IRequestHandler<WhatIsMissing, MissingShown>
{
    public async Task<MissingShown> Handle(WhatIsMissing query, CancellationToken cancel)
    {
        var opened = await desk.ReadAsync(query.Key, cancel);
        var lines = SectionLine.Of(opened, writer.Roles).ToDictionary(l => l.Key);
        return new MissingShown(
            PepHead.Of(opened.Pep, opened.Child),
            [.. opened.Pages.Missing().GroupBy(m => m.Section).Select(g => new MissingSection(g.Key, g.First().SectionTitle, lines[g.Key].For, [.. g]))]);
    }
}
