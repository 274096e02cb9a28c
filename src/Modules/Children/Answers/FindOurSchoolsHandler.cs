using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Children.Pages.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Answers;

internal sealed class FindOurSchoolsHandler(ChildrenDbContext data, TimeProvider clock) : IRequestHandler<FindOurSchools, IReadOnlyList<OurSchool>>, IRequestHandler<FindSchoolOfChild, int?>
{
    public async Task<IReadOnlyList<OurSchool>> Handle(FindOurSchools query, CancellationToken cancel)
    {
        var counts = await CountsAsync(query.Urns, cancel);
        int[] urns = [.. query.Urns ?? counts.Keys];
        var schools = await data.Set<School>().AsNoTracking().Where(s => urns.Contains(s.Urn)).OrderBy(s => s.SortName).ThenBy(s => s.Urn)
            .Select(s => new { s.Urn, s.Name, s.Phase, s.AuthorityName }).ToListAsync(cancel);
        var teachers = (await data.TeachersOn(clock.Today()).Where(t => urns.Contains(t.SchoolUrn)).OrderBy(t => t.IsDeputy).ThenBy(t => t.From).ThenBy(t => t.Id).ToListAsync(cancel))
            .ToLookup(t => t.SchoolUrn, t => new TeacherOfSchool(t.PersonId, t.Name, t.Email, t.IsDeputy, t.From));
        return [.. schools.Select(s => new OurSchool(s.Urn, s.Name, s.Phase, s.AuthorityName, counts.GetValueOrDefault(s.Urn), [.. teachers[s.Urn]]))];
    }

    public Task<int?> Handle(FindSchoolOfChild query, CancellationToken cancel) =>
        data.Set<Child>().IgnoreQueryFilters().Where(c => c.Id == query.Child).Select(c => c.SchoolUrn).FirstOrDefaultAsync(cancel);

    private Task<Dictionary<int, int>> CountsAsync(IReadOnlyCollection<int>? urns, CancellationToken cancel)
    {
        var children = data.OnRollAtSchools(VisibleChildren.All);
        if (urns is not null) children = children.Where(c => urns.Contains(c.SchoolUrn!.Value));
        return children.GroupBy(c => c.SchoolUrn!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
    }
}
