using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages.Schools.Listing;

/// <summary>Reads one page of schools by key, and one row more when there is one.</summary>
internal sealed class SchoolRows(ChildrenDbContext data)
{
    public async Task<List<SchoolRow>> PageAsync(SchoolList query, DateOnly today, CancellationToken cancel)
    {
        var (children, teachers) = (data.OnRollAtSchools(query.Sight), data.TeachersOn(today));
        var wanted = Found(Wanted(query.Filter, children, teachers), query.Filter);
        var after = await AfterAsync(wanted, query.Ask, cancel);
        var ordered = query.Ask.Desc
            ? after.OrderByDescending(s => s.SortName).ThenByDescending(s => s.Urn)
            : after.OrderBy(s => s.SortName).ThenBy(s => s.Urn);
        return await ordered.Take(query.Ask.Size + 1).Select(s => new SchoolRow(
            s.Urn, s.Name, s.Phase, s.Status, s.AuthorityName,
            children.Count(c => c.SchoolUrn == s.Urn),
            teachers.Where(t => t.SchoolUrn == s.Urn).OrderBy(t => t.From).ThenBy(t => t.Id).Select(t => t.Name).ToList())).ToListAsync(cancel);
    }

    private IQueryable<School> Wanted(SchoolFilter filter, IQueryable<Child> children, IQueryable<DesignatedTeacher> teachers)
    {
        var schools = data.Set<School>().AsNoTracking();
        if (filter.View != SchoolView.Register) schools = schools.Where(s => children.Any(c => c.SchoolUrn == s.Urn));
        if (filter.View == SchoolView.WithoutTeacher) schools = schools.Where(s => !teachers.Any(t => t.SchoolUrn == s.Urn));
        if (filter.Phase is { } phase) schools = schools.Where(s => s.Phase == phase);
        if (filter.Open is { } open) schools = schools.Where(s => s.Status.StartsWith(School.OpenStatus) == open);
        return schools;
    }

    private static IQueryable<School> Found(IQueryable<School> schools, SchoolFilter filter)
    {
        if (int.TryParse(filter.Find, NumberStyles.None, CultureInfo.InvariantCulture, out var urn)) return schools.Where(s => s.Urn == urn);
        foreach (var word in Plain.Of(filter.Find ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            schools = schools.Where(s => s.SortName.Contains(word));
        return schools;
    }

    private async Task<IQueryable<School>> AfterAsync(IQueryable<School> schools, BoardAsk ask, CancellationToken cancel)
    {
        if (!int.TryParse(ask.After, NumberStyles.None, CultureInfo.InvariantCulture, out var last)) return schools;
        if (await data.Set<School>().Where(s => s.Urn == last).Select(s => s.SortName).FirstOrDefaultAsync(cancel) is not { } name) return schools;
        return ask.Desc
            ? schools.Where(s => EF.Functions.LessThan(ValueTuple.Create(s.SortName, s.Urn), ValueTuple.Create(name, last)))
            : schools.Where(s => EF.Functions.GreaterThan(ValueTuple.Create(s.SortName, s.Urn), ValueTuple.Create(name, last)));
    }
}
