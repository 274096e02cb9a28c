using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.Schools.OneSchool;

/// <summary>One school, our children there within the reader's sight, and its designated teachers now and before. A designated teacher opens their own school alone.</summary>
[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher)]
internal sealed record OneSchool(VisibleChildren Sight, int Urn) : IQuery<SchoolShown>, IWithinSight;

internal sealed record SchoolShown(SchoolFacts School, IReadOnlyList<PupilRow> Pupils, IReadOnlyList<TeacherRow> Teachers, IReadOnlyList<TeacherRow> Before) : IShowsChildren
{
    public IEnumerable<ChildId> ChildrenShown => Pupils.Select(p => p.Child);
}

internal sealed record SchoolFacts(int Urn, string Name, string? Phase, string? Type, string Status, string? Authority, DateOnly? ClosedOn);

/// <param name="From">The first day at this school; null when no record says.</param>
internal sealed record PupilRow(ChildId Child, string Name, string Initials, int? Year, DateOnly? From, string? Worker, string? Adviser);

internal sealed record TeacherRow(Guid Id, PersonId Person, bool IsDeputy, string Name, string? Email, DateOnly From, DateOnly? Until);

internal sealed class OneSchoolHandler(ChildrenDbContext data, ICurrentPerson me, TimeProvider clock) : IRequestHandler<OneSchool, SchoolShown>
{
    public async Task<SchoolShown> Handle(OneSchool query, CancellationToken cancel)
    {
        var today = clock.Today();
        var teachers = (await TeachersAsync(query.Urn, cancel)).ToLookup(t => t.Until is null || t.Until > today);
        if (!me.IsSystem && !me.Roles.Contains(Role.Head) && !me.Roles.Contains(Role.Adviser) && !teachers[true].Any(t => t.Person == me.Id && t.From <= today))
            throw new NotFound("school");
        var school = await data.Set<School>().AsNoTracking().Where(s => s.Urn == query.Urn)
            .Select(s => new SchoolFacts(s.Urn, s.Name, s.Phase, s.Type, s.Status, s.AuthorityName, s.ClosedOn)).SingleOrDefaultAsync(cancel) ?? throw new NotFound("school");
        return new SchoolShown(school, await PupilsAsync(query, today, cancel), [.. teachers[true]], [.. teachers[false]]);
    }

    private Task<List<TeacherRow>> TeachersAsync(int urn, CancellationToken cancel) => data.Set<DesignatedTeacher>().AsNoTracking()
        .Where(t => t.SchoolUrn == urn).OrderByDescending(t => t.From).ThenByDescending(t => t.Id)
        .Select(t => new TeacherRow(t.Id, t.PersonId, t.IsDeputy, t.Name, t.Email, t.From, t.Until)).ToListAsync(cancel);

    private Task<List<PupilRow>> PupilsAsync(OneSchool query, DateOnly today, CancellationToken cancel) => data.OnRollAtSchools(query.Sight)
        .Where(c => c.SchoolUrn == query.Urn).OrderBy(c => c.SortName).ThenBy(c => c.Id)
        .Select(c => new PupilRow(
            c.Id, c.ShownName, c.Initials, c.YearGroup,
            data.Set<SchoolPlace>().Where(p => p.ChildId == c.Id && p.SchoolUrn == query.Urn && p.From <= today).Max(p => (DateOnly?)p.From),
            c.WorkerName, c.AdviserName)).ToListAsync(cancel);
}
