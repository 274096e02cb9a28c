using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Opening;

/// <summary>A plan to open and the template for the child's year.</summary>
internal sealed record PepOfAge(PepToOpen Plan, PepTemplate Template);

/// <summary>Which children are of the age for a plan, and which template suits them.</summary>
internal sealed class PepChildren(PepsDbContext data, IMediator mediator, TemplateLibrary templates)
{
    public async Task<IReadOnlyList<PepOfAge>> OnlyThoseOfAgeAsync(IReadOnlyList<PepToOpen> plans, DateOnly today, CancellationToken cancel)
    {
        var children = plans.Select(p => p.Child).Distinct().ToList();
        var ofAge = await mediator.Send(new FindChildrenOfPepAge(children, null, children.Count), cancel);
        var years = await data.Set<ChildCardRow>().Where(c => ofAge.Contains(c.Id)).Select(c => new { c.Id, c.YearGroup }).ToDictionaryAsync(c => c.Id, c => c.YearGroup, cancel);
        return [.. from plan in plans
                   let template = years.GetValueOrDefault(plan.Child) is { } year ? templates.For(year, today) : null
                   where template is not null
                   select new PepOfAge(plan, template)];
    }
}
