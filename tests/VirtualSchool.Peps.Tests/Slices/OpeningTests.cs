using Shouldly;
using VirtualSchool.Children.Contracts;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

public sealed class OpeningTests(PepService service) : IClassFixture<PepService>
{
    [Fact]
    public async Task EnteringCare_OpensAFirstPlanWithBothDeadlines()
    {
        var reference = await service.EnterCareAsync(await service.AddChildAsync());
        reference.ShouldMatch("^P26-[0-9]{4}$");
        (await service.PepAsync<string>(reference, "kind")).ShouldBe("Initial");
        (await service.PepAsync<DateOnly>(reference, "initiate_by")).ShouldBe(new DateOnly(2026, 11, 16));
        (await service.PepAsync<DateOnly>(reference, "write_by")).ShouldBeGreaterThanOrEqualTo(new DateOnly(2026, 11, 30));
        (await service.PepAsync<string>(reference, "write_by_counted")).ShouldContain("20 school days");
        (await service.PepAsync<string>(reference, "waiting_for")).ShouldBe("SocialWorker");
    }

    [Fact]
    public async Task EnteringCare_HeardTwice_OpensOnePlan()
    {
        var child = await service.AddChildAsync();
        await service.EnterCareAsync(child);
        await service.EnterCareAsync(child);
        (await service.CountAsync(child)).ShouldBe(1);
    }

    [Fact]
    public async Task EnteringCare_AsHistory_StartsNoClock()
    {
        var child = await service.AddChildAsync();
        await service.PublishAsync(new ChildrenEnteredCare([new ChildOnDay(child.Id, new(2020, 1, 1))], IsHistory: true));
        (await service.CountAsync(child)).ShouldBe(0);
    }

    [Fact]
    public async Task EnteringCare_OutsideTheAgeForAPlan_OpensNone()
    {
        var child = await service.AddChildAsync(new DateOnly(2025, 6, 1), year: null);
        await service.PublishAsync(new ChildrenEnteredCare([new ChildOnDay(child.Id, new(2026, 11, 2))], IsHistory: false));
        (await service.CountAsync(child)).ShouldBe(0);
    }

    [Fact]
    public async Task ComingToTheAgeForAPlan_ToldTwice_OpensOneFirstPlan()
    {
        var child = await service.AddChildAsync(new DateOnly(2023, 11, 1), year: -2);
        for (var day = 0; day < 2; day++)
            await service.PublishAsync(new ChildrenReachedPepAge([new ChildOnDay(child.Id, new(2026, 11, 1))]));
        (await service.CountAsync(child)).ShouldBe(1);
        (await service.PepAsync<string>(await service.ReferenceAsync(child), "kind")).ShouldBe("Initial");
    }

    [Fact]
    public async Task GoLive_OpensThePlanOfTheTerm()
    {
        var child = await service.AddChildAsync();
        await service.PublishAsync(new ChildrenOnRollAtGoLive([new ChildOnDay(child.Id, new(2025, 1, 1))], new DateOnly(2026, 11, 3)));
        var reference = await service.ReferenceAsync(child);
        (await service.PepAsync<string>(reference, "kind")).ShouldBe("Termly");
        (await service.PepAsync<string>(reference, "term")).ShouldBe("2026-1");
        (await service.PepAsync<DateOnly>(reference, "initiate_by")).ShouldBeGreaterThan(new DateOnly(2026, 11, 3));
    }

    [Fact]
    public async Task ChangeOfSchool_AsksForANewPlan_AndOvertakesTheOneNotSent()
    {
        var child = await service.AddChildAsync();
        var first = await service.EnterCareAsync(child);
        await service.PublishAsync(new ChildrenChangedSchool([new SchoolChange(child.Id, 1, child.School, new(2026, 11, 3))], IsHistory: false));
        (await service.PepAsync<string>(await service.ReferenceAsync(child), "kind")).ShouldBe("AfterSchoolChange");
        (await service.PepAsync<string>(first, "closed_because")).ShouldBe("Overtaken");
    }

    [Fact]
    public async Task FirstSchoolInOurRecords_AsksForNoNewPlan()
    {
        var child = await service.AddChildAsync();
        await service.EnterCareAsync(child);
        await service.PublishAsync(new ChildrenChangedSchool([new SchoolChange(child.Id, null, child.School, new(2026, 11, 3))], IsHistory: false));
        (await service.CountAsync(child)).ShouldBe(1);
    }

    [Fact]
    public async Task LeavingCare_ClosesThePlan()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        await service.PublishAsync(new ChildrenLeftCare([new ChildOnDay(child.Id, new(2026, 11, 3))], IsHistory: false));
        (await service.PepAsync<string>(reference, "state")).ShouldBe("Closed");
        (await service.PepAsync<string>(reference, "waiting_for")).ShouldBe("Nobody");
    }
}
