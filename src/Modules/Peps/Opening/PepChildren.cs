using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Opening;

/// <summary>A plan to open, the template for the child's year, and whether the child has a school place.</summary>
internal sealed record PepOfAge(PepToOpen Plan, PepTemplate Template, bool HasPlace);

/// <summary>Which children are of the age for a plan, and which template suits them.</summary>
internal sealed class PepChildren(PepsDbContext data, IMediator mediator, TemplateLibrary templates)
{
    public async Task<IReadOnlyList<PepOfAge>> OnlyThoseOfAgeAsync(IReadOnlyList<PepToOpen> plans, DateOnly today, CancellationToken cancel)
    {
        var children = plans.Select(p => p.Child).Distinct().ToList();
        var ofAge = await mediator.Send(new FindChildrenOfPepAge(children, null, children.Count), cancel);
        var cards = await data.Set<ChildCardRow>().Where(c => ofAge.Contains(c.Id)).Select(c => new { c.Id, c.YearGroup, c.SchoolUrn }).ToDictionaryAsync(c => c.Id, cancel);
        return [.. from plan in plans
                   let card = cards.GetValueOrDefault(plan.Child)
                   let template = card?.YearGroup is { } year ? templates.For(year, today) : null
                   where template is not null
                   select new PepOfAge(plan, template, card.SchoolUrn is not null)];
    }
}
