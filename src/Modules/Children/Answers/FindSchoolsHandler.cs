using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain.Schools;

namespace VirtualSchool.Children.Answers;

internal sealed class FindSchoolsHandler(ChildrenDbContext data) : IRequestHandler<FindSchools, IReadOnlyList<SchoolFound>>
{
    public async Task<IReadOnlyList<SchoolFound>> Handle(FindSchools query, CancellationToken cancel)
    {
        var schools = await data.Set<School>().AsNoTracking().Where(s => query.Urns.Contains(s.Urn)).ToListAsync(cancel);
        return [.. schools.Select(s => new SchoolFound(s.Urn, s.Name, s.Phase, s.IsOpen))];
    }
}
