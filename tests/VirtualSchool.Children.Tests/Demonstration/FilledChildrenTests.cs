using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Children.Roll;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Children.Tests.Demonstration;

/// <summary>What was copied is what the writers would have made: facts on the child's row, and who sees whom.</summary>
public sealed class FilledChildrenTests(DemonstrationService service) : IClassFixture<DemonstrationService>
{
    private DateOnly Today => service.Clock.Today();

    [Fact]
    public async Task Facts_OnEveryChildsRow_AreThoseThatTheRecordsGive()
    {
        await using var scope = service.Services.CreateSystemScope();
        var data = scope.ServiceProvider.GetRequiredService<ChildrenDbContext>();
        var children = await All(data).AsTracking().ToListAsync();

        foreach (var child in children) child.Restate(Today);

        children.Count.ShouldBeGreaterThan(1000);
        data.ChangeTracker.Entries().Where(e => e.State != EntityState.Unchanged).ShouldBeEmpty();
    }

    [Fact]
    public async Task Sights_OfEveryChild_AreThoseThatTheRecordsGive()
    {
        await using var scope = service.Services.CreateSystemScope();
        var data = scope.ServiceProvider.GetRequiredService<ChildrenDbContext>();
        var teachers = (await data.Set<DesignatedTeacher>().ToListAsync()).ToLookup(t => t.SchoolUrn);
        var expected = (await All(data).AsNoTracking().ToListAsync()).SelectMany(c => Sight.Of(c, Today, teachers).Select(s => (c.Id.Value, s.Person.Value, $"{s.As}")));

        (await SightsWithoutEndAsync()).Order().ShouldBe(expected.Order());
    }

    [Fact]
    public async Task Teachers_OfChildrenWhoCameBackToTheSameSchool_SeeThemStill()
    {
        await using var scope = service.Services.CreateSystemScope();
        var data = scope.ServiceProvider.GetRequiredService<ChildrenDbContext>();
        var teachers = (await data.Set<DesignatedTeacher>().ToListAsync()).ToLookup(t => t.SchoolUrn, t => t.PersonId);
        var back = (await All(data).AsNoTracking().Where(c => c.OnRoll && c.SchoolUrn != null).ToListAsync()).Where(c => c.PeriodsOfCare.Count > 1).ToList();

        back.ShouldNotBeEmpty();
        foreach (var child in back)
            foreach (var teacher in teachers[child.SchoolUrn!.Value])
                (await scope.ServiceProvider.GetRequiredService<IChildGate>().VisibleTo(teacher, CancellationToken.None)).Includes(child.Id).ShouldBeTrue(child.CouncilNumber);
    }

    [Fact]
    public async Task Council_OfTheDemonstration_HasItsInventedName()
    {
        using var visitor = service.Visit();
        await visitor.OpenAsync("/sign-in");
        visitor.Page.QuerySelector(".vs-council")!.TextContent.ShouldBe("Derwent City Council");
    }

    [Fact]
    public async Task Log_OfTheFilling_HasALineForEachTable() =>
        (await service.ReadAsync<long>("select count(*) from platform.log_entry where kind = 'bulk' and subject in ('access.people', 'children.child', 'children.care_episode', 'children.school_place', 'children.allocation', 'children.school')"))
            .ShouldBe(6);

    [Fact]
    public async Task Elearning_IsCountedFromItsRecords_AndShownBesideItsBase()
    {
        using var coordinator = await service.SignInAsync(Role.TrainingCoordinator);
        await coordinator.OpenAsync("/training/elearning");
        coordinator.Words.ShouldContain("3 of 50 47 Open");
        coordinator.Words.ShouldContain("Attachment and trauma: eight modules online 1,700 1,400 82% of 1,700");
        coordinator.Words.ShouldContain("1,703 enrolled at");
        var course = await service.ReadAsync<Guid>("select id from training.course where title = 'Attachment and trauma: eight modules online'");
        var rows = (await coordinator.Http.GetStringAsync($"/training/elearning/export?course={course}")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..].Select(r => r.Split(',')[^5..]).ToList();
        (rows.Sum(r => int.Parse(r[1], CultureInfo.InvariantCulture)), rows.Sum(r => int.Parse(r[2], CultureInfo.InvariantCulture))).ShouldBe((1700, 1400));
        (await service.ReadAsync<long>("select count(*) from training.enrolment where pool_id is not null and source = 'TakenUp' and completed_on is not null")).ShouldBe(3);
    }

    private static IQueryable<Child> All(ChildrenDbContext data) => data.Set<Child>().Include(c => c.Episodes.OrderBy(e => e.From)).Include(c => c.Places.OrderBy(p => p.From)).Include(c => c.Allocations.OrderBy(a => a.From)).AsSplitQuery();

    private async Task<List<(Guid, Guid, string)>> SightsWithoutEndAsync()
    {
        await using var source = NpgsqlDataSource.Create(service.ConnectionString);
        await using var command = source.CreateCommand("select child_id, person_id, role from access.sights where until is null");
        await using var reader = await command.ExecuteReaderAsync();
        List<(Guid, Guid, string)> sights = [];
        while (await reader.ReadAsync()) sights.Add((reader.GetGuid(0), reader.GetGuid(1), reader.GetString(2)));
        return sights;
    }
}
