using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Desk;

namespace VirtualSchool.Training.Pages.Schools.Listing;

/// <summary>The schools of our children, with how many children go there and how each stands with training. It counts children and names none.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record TrainedSchools(SchoolsFilter Filter, BoardAsk Ask) : IQuery<TrainedSchoolsShown>;

/// <summary>Which schools are wanted; all parts may be left out.</summary>
internal sealed record SchoolsFilter(SchoolsView View, string? Phase);

internal sealed record TrainedSchoolsShown(SchoolsTally Tally, int TrainingLasts, IReadOnlyList<string> Phases, IReadOnlyList<SchoolStanding> Rows, int? Next);

internal sealed class TrainedSchoolsHandler(SchoolStandings standings) : IRequestHandler<TrainedSchools, TrainedSchoolsShown>
{
    public async Task<TrainedSchoolsShown> Handle(TrainedSchools query, CancellationToken cancel)
    {
        var all = await standings.OfOursAsync(cancel);
        var found = SchoolsViews.Ordered(SchoolsViews.Wanted(all, query.Filter), query.Ask).ToList();
        var from = found.FindIndex(s => $"{s.School.Urn}" == query.Ask.After) + 1;
        var page = found.Skip(from).Take(query.Ask.Size).ToList();
        return new TrainedSchoolsShown(
            SchoolsTally.Of(all), all.Count == 0 ? 0 : all[0].Terms.Lasts, [.. all.Select(s => s.School.Phase).OfType<string>().Where(p => p.Length > 0).Distinct().Order(StringComparer.Ordinal)],
            page, from + page.Count < found.Count ? page[^1].School.Urn : null);
    }
}
