using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.OnePep;

namespace VirtualSchool.Peps.Pages.Asking;

/// <summary>What somebody would be asked to write, before they are asked.</summary>
internal sealed record DraftAsk(PepKey Key, string Section, Guid? Target) : IQuery<AskDrafted>, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>A section or one target of it, and on what terms a link leads there.</summary>
/// <param name="WhyNot">Why this reader cannot ask; null when they can.</param>
internal sealed record AskDrafted(PepHead Head, string Section, string Title, string? WhyNot, LinkTerms Terms);

internal sealed class DraftAskHandler(PepDesk desk, IMediator mediator, Writer writer) : IRequestHandler<DraftAsk, AskDrafted>
{
    public async Task<AskDrafted> Handle(DraftAsk query, CancellationToken cancel)
    {
        var opened = await desk.ReadAsync(query.Key, cancel);
        var section = opened.Pages.Sections.FirstOrDefault(s => s.Key == query.Section) ?? throw new NotFound("no such section now");
        var part = AskedOfOthers.TitleOf(opened, new LinkedPart(section.Key, query.Target));
        return new AskDrafted(
            PepHead.Of(opened.Pep, opened.Child), section.Key, part is null ? section.Title : $"{section.Title}, {part.ToLowerInvariant()}", WhyNot(opened, opened.Pages.Asked(section)), await mediator.Send(new FindLinkTerms(), cancel));
    }

    private string? WhyNot(OpenedPep opened, SectionAsked asked) =>
        !opened.Pep.State.IsBeingWritten() ? "The plan is not being written now, so nobody can be asked to write in it."
        : !Pens.MayWrite(writer.Roles, asked.Owner, asked.Helpers) ? $"This section is for the {Waiting.WordsOf(Pens.HolderOf(asked.Owner))} to write, and for them to ask somebody."
        : opened.Pages.Blocks.TryGetValue(asked.Key, out var blocks) && blocks.Count == 0 ? "There is no target in this section yet, so there is nothing to write."
        : null;
}
