using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Children.Pages;
using VirtualSchool.Children.Pages.RollList;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Children.Reactions;

/// <summary>Adds children and schools to what the search at the top of every page finds.</summary>
internal sealed class FindByName(IMediator mediator, ChildrenDbContext data, ICurrentPerson me) : INotificationHandler<Gather<SearchHit>>
{
    private const int Most = 10;

    public async Task Handle(Gather<SearchHit> gather, CancellationToken cancel)
    {
        var found = await mediator.Send(new SearchRoll(gather.Sight, gather.Text, Most), cancel);
        gather.AddRange(found.Rows.Select(r => new SearchHit("Children", null, Describe(r), ChildLinks.To(r.Id), new FoundChild(r.Id, r.Name, r.Initials))));
        if (me.Roles.Contains(Role.Head) || me.Roles.Contains(Role.Adviser)) await AddSchoolsAsync(gather, cancel);
    }

    private static string Describe(RollRow row) =>
        string.Join(", ", new[] { row.Year is null ? null : YearWords.Long(row.Year), row.School ?? "no school", row.Since is null ? "left care" : null }.OfType<string>());

    private async Task AddSchoolsAsync(Gather<SearchHit> gather, CancellationToken cancel)
    {
        var urns = await data.Database.SqlQuery<int>($"select urn as \"Value\" from children.schools_alike({Plain.Of(gather.Text)}, {Most})").ToListAsync(cancel);
        var schools = await data.Set<School>().AsNoTracking().Where(s => urns.Contains(s.Urn)).ToListAsync(cancel);
        gather.AddRange(schools.OrderBy(s => urns.IndexOf(s.Urn)).Select(s => new SearchHit("Schools", s.Name, $"URN {s.Urn}, {s.Status.ToLowerInvariant()}", ChildLinks.ToSchool(s.Urn), null)));
    }
}
