using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Figures;

namespace VirtualSchool.Children.Pages.Cohorts;

/// <summary>The cohorts that statistics ask for, counted from the records of the children whom somebody may see.</summary>
/// <param name="On">The day for which those looked after are counted.</param>
/// <param name="YearEnding">The year of the 903 that ends on 31 March of this year.</param>
internal sealed record CountCohorts(VisibleChildren Sight, DateOnly On, int YearEnding) : IQuery<CohortFigures>, IWithinSight;

/// <summary>The figures; they show no child.</summary>
internal sealed record CohortFigures(Figure LookedAfter, Figure EverInYear, Figure AtYearEnd, Figure TwelveMonths) : IShowsChildren
{
    public IEnumerable<ChildId> ChildrenShown => [];
}

internal sealed class CountCohortsHandler(CohortCounts counts) : IRequestHandler<CountCohorts, CohortFigures>
{
    public async Task<CohortFigures> Handle(CountCohorts query, CancellationToken cancel)
    {
        var at = new DateOnly(query.YearEnding, 3, 31);
        var (onDay, ever, atEnd, twelve, unknown) = await counts.ForAsync(query, cancel);
        return new(
            Figure.Count(onDay, 0, query.On, CohortWords.LookedAfter),
            Figure.Count(ever, 0, at, CohortWords.EverInYear),
            Figure.Count(atEnd, 0, at, CohortWords.LookedAfter),
            new Figure(twelve - unknown, atEnd - unknown, unknown, at, CohortWords.TwelveMonths));
    }
}
