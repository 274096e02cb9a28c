using Microsoft.EntityFrameworkCore;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Rules;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Opening;

/// <summary>A plan to open and the template for the child's year.</summary>
internal sealed record PepOfAge(PepToOpen Plan, PepTemplate Template);

/// <summary>Which children are of the age for a plan, by the council's rule, and which template suits them.</summary>
internal sealed class PepAgeRange(PepsDbContext data, TemplateLibrary templates, Rules.PepRules rules)
{
    public async Task<IReadOnlyList<PepOfAge>> OnlyThoseOfAgeAsync(IReadOnlyList<PepToOpen> plans, DateOnly today, CancellationToken cancel)
    {
        var book = await rules.ReadAsync(cancel);
        var (youngest, oldest) = (book.Number(RuleName.YoungestAge, today), book.Number(RuleName.OldestAge, today));
        var ids = plans.Select(p => p.Child.Value).Distinct().ToList();
        var cards = await data.Set<ChildCardRow>().Where(c => ids.Contains(c.Id) && c.OnRoll)
            .Select(c => new { c.Id, c.YearGroup, c.BornOn }).ToDictionaryAsync(c => c.Id, cancel);
        return [.. from plan in plans
                   let card = cards.GetValueOrDefault(plan.Child.Value)
                   where card is not null && FactsOfChild.Years(card.BornOn, today) is var age && age >= youngest && age < oldest
                   let template = card.YearGroup is { } year ? templates.For(year, today) : null
                   where template is not null
                   select new PepOfAge(plan, template)];
    }
}
