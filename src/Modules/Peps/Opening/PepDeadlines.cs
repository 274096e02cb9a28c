using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Rules;

namespace VirtualSchool.Peps.Opening;

/// <summary>A plan to open with its two deadlines and the term that it counts for.</summary>
internal sealed record PepWithDeadlines(PepOfAge OfAge, CountedDay Initiate, CountedDay Write, PepTerm Term)
{
    public PepToOpen Plan => OfAge.Plan;

    public PepOpening ToOpening(string reference, PepHistory history, Stamp stamp) => new()
    {
        Reference = reference,
        Child = Plan.Child,
        Kind = Plan.Kind,
        Why = Plan.Why,
        Term = Term,
        Template = OfAge.Template.Key,
        TemplateVersion = OfAge.Template.Version,
        Initiate = Initiate,
        Write = Write,
        Previous = history.LastSigned?.Id,
        CarriesFrom = history.LastWritten?.Id,
        HasPlace = OfAge.HasPlace,
        Stamp = stamp,
    };
}

/// <summary>Counts the deadlines of plans by the council's rules and each child's calendar.</summary>
internal sealed class PepDeadlines(IMediator mediator, Rules.PepRules rules, Days days)
{
    public async Task<IReadOnlyList<PepWithDeadlines>> ForAsync(IReadOnlyList<PepOfAge> plans, DateOnly today, CancellationToken cancel)
    {
        var termly = await OfTheTermAsync([.. plans.Where(p => p.Plan.Kind == PepKind.Termly)], today, cancel);
        return [.. await FromAnEventAsync([.. plans.Where(p => p.Plan.Kind != PepKind.Termly)], cancel), .. termly];
    }

    private async Task<IEnumerable<PepWithDeadlines>> FromAnEventAsync(IReadOnlyList<PepOfAge> plans, CancellationToken cancel)
    {
        if (plans.Count == 0) return [];
        var book = await rules.ReadAsync(cancel);
        var asked = plans.SelectMany(p => new[] { Ask(p.Plan, book, Started(p.Plan.Kind)), Ask(p.Plan, book, Written(p.Plan.Kind)) }).ToList();
        var counted = await days.AfterAsync(asked, cancel);
        var terms = await TermsAsync(counted.Select(c => c.On), cancel);
        return plans.Select((plan, i) => new PepWithDeadlines(plan, counted[2 * i], counted[(2 * i) + 1], terms[counted[(2 * i) + 1].On]));
    }

    private async Task<IEnumerable<PepWithDeadlines>> OfTheTermAsync(IReadOnlyList<PepOfAge> plans, DateOnly today, CancellationToken cancel)
    {
        if (plans.Count == 0) return [];
        var book = await rules.ReadAsync(cancel);
        var term = await mediator.Send(new FindTerm(today), cancel);
        var (start, write) = (book.On(RuleName.TermPlanInitiated, today), book.On(RuleName.TermPlanWritten, today));
        // A plan that is opened in the middle of a term is not late on the day on which it is opened.
        var initiateBy = (await days.AfterAsync([new(null, today > term.From ? today : term.From, start)], cancel))[0];
        var writeBy = await days.BeforeAsync(null, term.Until, write, cancel);
        return plans.Select(p => new PepWithDeadlines(p, initiateBy, writeBy.On < initiateBy.On ? initiateBy : writeBy, Terms.Of(term)));
    }

    private async Task<Dictionary<DateOnly, PepTerm>> TermsAsync(IEnumerable<DateOnly> on, CancellationToken cancel)
    {
        var terms = new Dictionary<DateOnly, PepTerm>();
        foreach (var day in on.Distinct()) terms[day] = Terms.Of(await mediator.Send(new FindTerm(day), cancel));
        return terms;
    }

    private static DaysAsked Ask(PepToOpen plan, RuleBook book, RuleName rule) => new(plan.Child, plan.DayZero, book.On(rule, plan.DayZero));

    private static RuleName Started(PepKind kind) => kind == PepKind.Initial ? RuleName.FirstPlanInitiated : RuleName.AfterSchoolChangeInitiated;

    private static RuleName Written(PepKind kind) => kind == PepKind.Initial ? RuleName.FirstPlanWritten : RuleName.AfterSchoolChangeWritten;
}
