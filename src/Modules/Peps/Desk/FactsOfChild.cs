using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Desk;

/// <summary>What a template's conditions may ask about a child, from the record. What the record does not hold stays "not known".</summary>
internal static class FactsOfChild
{
    public static TemplateFacts Of(Pep pep, ChildCard child, PepTemplate template, TimeProvider clock) => new()
    {
        Phase = template.Phase,
        Year = child.YearGroup,
        Age = Years(child.BornOn, clock.Today()),
        Sen = child.Sen,
        FirstPep = pep.Previous is null,
        Term = (SchoolTerm)(pep.Term.Number - 1),
        HasPlace = child.SchoolUrn is not null,
        MonthsInCare = child.InCareSince is { } since ? Months(since, clock.Today()) : null,
        NewArrival = pep.Kind != PepKind.Termly,
        PathwayPlan = Years(child.BornOn, clock.Today()) >= 16,
    };

    public static int Years(DateOnly from, DateOnly until) => until.Year - from.Year - (until.AddYears(from.Year - until.Year) < from ? 1 : 0);

    private static int Months(DateOnly from, DateOnly until) =>
        ((until.Year - from.Year) * 12) + until.Month - from.Month - (until.Day < from.Day ? 1 : 0);
}
