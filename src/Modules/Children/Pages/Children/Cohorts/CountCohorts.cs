using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
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

internal sealed class CountCohortsHandler(ChildrenDbContext data) : IRequestHandler<CountCohorts, CohortFigures>
{
    public async Task<CohortFigures> Handle(CountCohorts query, CancellationToken cancel)
    {
        var children = data.Set<Child>().AsNoTracking().Within(query.Sight);
        var year = new TwelveMonths(query.YearEnding);
        var cohort = children.LookedAfterTwelveMonthsAt(year);
        var (atEnd, twelve, unknown) = (await children.LookedAfterOn(year.At).CountAsync(cancel), await cohort.CountAsync(cancel), await cohort.WhoseBeginningIsUnknown(year).CountAsync(cancel));
        return new(
            Figure.Count(await children.LookedAfterOn(query.On).CountAsync(cancel), 0, query.On, CohortWords.LookedAfter),
            Figure.Count(await children.EverLookedAfterIn(year).CountAsync(cancel), 0, year.At, CohortWords.EverInYear),
            Figure.Count(atEnd, 0, year.At, CohortWords.LookedAfter),
            new Figure(twelve - unknown, atEnd - unknown, unknown, year.At, CohortWords.TwelveMonths));
    }
}
