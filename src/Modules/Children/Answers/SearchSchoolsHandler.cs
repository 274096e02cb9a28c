using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;

namespace VirtualSchool.Children.Answers;

internal sealed class SearchSchoolsHandler(ChildrenDbContext data) : IRequestHandler<SearchSchools, IReadOnlyList<SchoolAlike>>
{
    public async Task<IReadOnlyList<SchoolAlike>> Handle(SearchSchools query, CancellationToken cancel)
    {
        var urns = await UrnsAsync(query, cancel);
        var schools = await data.Set<School>().AsNoTracking().Where(s => urns.Contains(s.Urn)).ToListAsync(cancel);
        return [.. schools.Where(s => s.IsOpen).OrderBy(s => urns.IndexOf(s.Urn)).Select(s => new SchoolAlike(s.Urn, s.Name, s.AuthorityName))];
    }

    private async Task<List<int>> UrnsAsync(SearchSchools query, CancellationToken cancel) =>
        int.TryParse(query.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var urn)
            ? [urn]
            : await data.Database.SqlQuery<int>($"select urn as \"Value\" from children.schools_alike({Plain.Of(query.Text.Trim())}, {query.Most})").ToListAsync(cancel);
}
