using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Pages.Asking;

/// <summary>Somebody who was asked by one-time link, as those see it who read the section.</summary>
/// <param name="Part">"Target 2", or null for the whole section.</param>
internal sealed record AskedShown(LinkFound Link, string? Part);

/// <summary>Who was asked to write in a plan.</summary>
internal sealed class AskedOfOthers(IMediator mediator)
{
    /// <summary>For one section, the latest first.</summary>
    public async Task<IReadOnlyList<AskedShown>> OfAsync(OpenedPep opened, TemplateSection section, CancellationToken cancel)
    {
        var links = await mediator.Send(new FindLinks(opened.Pep.Child, LinkedPart.Kind, opened.Pep.Id), cancel);
        return [.. links.Where(l => LinkedPart.Parse(l.Part).Section == section.Key).Select(l => new AskedShown(l, TitleOf(opened, LinkedPart.Parse(l.Part))))];
    }

    /// <summary>"Target 2"; null for a whole section.</summary>
    public static string? TitleOf(OpenedPep opened, LinkedPart part)
    {
        if (part.Target is not { } target) return null;
        var place = opened.Pages.Blocks.GetValueOrDefault(part.Section)?.ToList().IndexOf(target) ?? -1;
        return place < 0 ? "a target that is gone" : $"Target {place + 1}";
    }
}
