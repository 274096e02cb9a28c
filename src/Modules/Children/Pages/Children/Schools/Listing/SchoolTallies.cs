using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Children.Pages.Schools.Listing;

/// <summary>The numbers of the meaning sentence: schools with our children, those children, and what is wrong with how many schools.</summary>
internal sealed record SchoolTally(int Schools, int Children, int WithoutTeacher, int Closed);

/// <summary>What was counted for somebody's sight, until the module's records change.</summary>
internal sealed class KnownSchoolTallies
{
    private readonly ConditionalWeakTable<VisibleChildren, Counted> _known = [];

    public Counted? Find(VisibleChildren sight, long version, DateOnly today) =>
        _known.TryGetValue(sight, out var counted) && counted.Version == version && counted.On == today ? counted : null;

    public Counted Keep(VisibleChildren sight, Counted counted)
    {
        _known.AddOrUpdate(sight, counted);
        return counted;
    }

    public sealed record Counted(long Version, DateOnly On, SchoolTally Tally, IReadOnlyList<string> Phases);
}

/// <summary>Counts the schools of the children within somebody's sight, once for as long as no record changes.</summary>
internal sealed class SchoolTallies(ChildrenDbContext data, KnownSchoolTallies known, IChangeSignal changes)
{
    public async Task<(SchoolTally Tally, IReadOnlyList<string> Phases)> ForAsync(VisibleChildren sight, DateOnly today, CancellationToken cancel)
    {
        var version = changes.Version(ChildrenDbContext.Schema);
        var counted = known.Find(sight, version, today)
            ?? known.Keep(sight, new(version, today, await CountAsync(sight, today, cancel), await PhasesAsync(cancel)));
        return (counted.Tally, counted.Phases);
    }

    private async Task<SchoolTally> CountAsync(VisibleChildren sight, DateOnly today, CancellationToken cancel)
    {
        var teachers = data.TeachersOn(today);
        var counts = data.OnRollAtSchools(sight).GroupBy(c => c.SchoolUrn!.Value, (urn, children) => new { Urn = urn, Children = children.Count() });
        var schools = await counts.Join(data.Set<School>(), c => c.Urn, s => s.Urn, (c, s) => new
        {
            c.Children,
            HasTeacher = teachers.Any(t => t.SchoolUrn == s.Urn),
            IsOpen = s.Status.StartsWith(School.OpenStatus),
        }).ToListAsync(cancel);
        return new(schools.Count, schools.Sum(s => s.Children), schools.Count(s => !s.HasTeacher), schools.Count(s => !s.IsOpen));
    }

    private async Task<IReadOnlyList<string>> PhasesAsync(CancellationToken cancel) =>
        await data.Set<School>().Where(s => s.Phase != null && s.Phase != "").Select(s => s.Phase!).Distinct().Order().ToListAsync(cancel);
}
