using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Calendars;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain.Calendars;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.Schools.Teachers;

/// <summary>What a head is shown before the designated teacher of a school changes: who holds the part, and who will see how many children until when.</summary>
[AllowRoles(Role.Head)]
internal sealed record WhoTeaches(int Urn) : IQuery<Teaching>;

/// <param name="Pupils">Our children there today.</param>
/// <param name="SightDays">For how many school days a former designated teacher still sees them.</param>
/// <param name="SightUntil">The last of these days, if the part ends today.</param>
internal sealed record Teaching(string School, IReadOnlyList<TeacherNow> Teachers, int Pupils, int SightDays, DateOnly SightUntil);

internal sealed record TeacherNow(Guid Id, string Name, DateOnly From);

internal sealed class WhoTeachesHandler(ChildrenDbContext data, Rulebook rules, CalendarLibrary calendars, TimeProvider clock) : IRequestHandler<WhoTeaches, Teaching>
{
    public async Task<Teaching> Handle(WhoTeaches query, CancellationToken cancel)
    {
        var today = clock.Today();
        var school = await data.Set<School>().Where(s => s.Urn == query.Urn).Select(s => s.Name).SingleOrDefaultAsync(cancel) ?? throw new NotFound("school");
        var days = await rules.ValueAsync(RuleKey.SightAfterMove, today, cancel);
        var council = (await calendars.OpenAsync(cancel)).Council;
        return new Teaching(
            school,
            await data.TeachersOn(today).Where(t => t.SchoolUrn == query.Urn).OrderBy(t => t.From).Select(t => new TeacherNow(t.Id, t.Name, t.From)).ToListAsync(cancel),
            await data.OnRollAtSchools(VisibleChildren.All).CountAsync(c => c.SchoolUrn == query.Urn, cancel),
            days, Days.After(today, days, council.IsSchoolDay));
    }
}
