using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Children.Calendars;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Demonstration.Calendars;
using VirtualSchool.Children.Demonstration.Lives;
using VirtualSchool.Children.Demonstration.Schools;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration;

/// <summary>The roll of the demonstration council: calendars, schools, children with their care, schools and people, and who sees them.</summary>
internal sealed class ChildrenPart(ChildrenDbContext data, IBulkWriter bulk, Rulebook rules, CalendarLibrary library, IMediator mediator) : IDemonstrationPart
{
    private const int AtOnce = 10_000;

    public int Order => 200;

    public async Task FillAsync(DemonstrationWorld world, CancellationToken cancel)
    {
        world.Say("calendars and schools");
        var inUseFrom = new AcademicYear(AcademicYear.Of(world.Today).StartYear - 1).From;
        rules.UseFrom(inUseFrom);
        await FillCalendarsAsync(world.Today, cancel);
        var schools = new InventedSchools(world, world.People[Role.DesignatedTeacher]);
        var teachers = await FillSchoolsAsync(world, schools, inUseFrom, cancel);
        world.Say("children");
        await FillChildrenAsync(world, schools, teachers, inUseFrom, cancel);
        Introductions.Make(world, schools);
    }

    private async Task FillCalendarsAsync(DateOnly today, CancellationToken cancel)
    {
        var calendars = new DemonstrationCalendars(today);
        await bulk.CopyAsync(data, [calendars.Neighbour], cancel);
        await bulk.CopyAsync(data, calendars.Terms, cancel);
        await bulk.CopyAsync(data, calendars.Closures, cancel);
    }

    private async Task<ILookup<int, DesignatedTeacher>> FillSchoolsAsync(DemonstrationWorld world, InventedSchools schools, DateOnly from, CancellationToken cancel)
    {
        var teachers = await new TeachersOfSchools(schools, mediator, from).NameAsync(world, cancel);
        await bulk.CopyAsync(data, schools.All.Select(e => e.School).Concat(schools.Converted is { } converted ? [converted.From] : []), cancel);
        await bulk.CopyAsync(data, teachers, cancel);
        return teachers.ToLookup(t => t.SchoolUrn);
    }

    private async Task FillChildrenAsync(DemonstrationWorld world, InventedSchools schools, ILookup<int, DesignatedTeacher> teachers, DateOnly inUseFrom, CancellationToken cancel)
    {
        var calendar = (await library.OpenAsync(cancel)).Council;
        var daysAfterMove = await rules.ValueAsync(RuleKey.SightAfterMove, world.Today, cancel);
        var known = new KnownChildren(world, schools);
        foreach (var children in new ChildRecords(world, schools, new Caseloads(world, inUseFrom)).Write(CouncilLives.Make(world)).Chunk(AtOnce))
        {
            await bulk.CopyAsync(data, children, cancel);
            var sights = new SightRecords(teachers, calendar, inUseFrom, daysAfterMove, world.Today);
            foreach (var child in children) sights.Add(child);
            foreach (var (grants, ends) in sights.Rounds())
            {
                await mediator.Send(new GrantSights(grants), cancel);
                await mediator.Send(new EndSights(ends), cancel);
            }

            await mediator.Send(new SealChildren([.. children.Where(c => c.SealedOn is not null).Select(c => c.Id)], world.Today), cancel);
            known.Add(children);
        }

        world.Children = known.All;
    }
}
