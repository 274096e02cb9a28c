using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class SealedRecordTests(TestService service) : IClassFixture<TestService>
{
    private const string Why = "The agency asks for the school history";
    private static readonly DateOnly LongAgo = new(2020, 1, 1);

    private IChildGate Gate => service.Services.GetRequiredService<IChildGate>();

    private DateOnly Today => DateOnly.FromDateTime(service.Clock.GetUtcNow().Date);

    [Fact]
    public async Task Seal_EndsEverySight_AlsoOneThatIsGivenLater()
    {
        var (worker, child) = (await service.MakePersonAsync(Role.SocialWorker), ChildId.New());
        var sight = new SightToGrant(worker, child, Role.SocialWorker, LongAgo, null, "allocated");
        await service.SendAsync(new GrantSights([sight]));
        await service.SendAsync(new SealChildren([child], Today));
        (await Gate.VisibleTo(worker, default)).Includes(child).ShouldBeFalse();
        await service.SendAsync(new GrantSights([sight]));
        (await Gate.VisibleTo(worker, default)).Includes(child).ShouldBeFalse();
    }

    [Fact]
    public async Task Seal_HidesTheChildFromHeads_WhoShareOneSight()
    {
        var (one, other, child) = (await service.MakePersonAsync(Role.Head), await service.MakePersonAsync(Role.Head), ChildId.New());
        await service.SendAsync(new SealChildren([child], Today));
        await service.SendAsync(new SealChildren([child], Today));
        var sight = await Gate.VisibleTo(one, default);
        (sight.IsAll, sight.Includes(child), sight.Includes(ChildId.New())).ShouldBe((true, false, true));
        (await Gate.VisibleTo(other, default)).ShouldBeSameAs(sight);
    }

    [Fact]
    public async Task Open_IsForThatHead_ToRead_AndForAWhile()
    {
        var (head, other, child) = (await service.MakePersonAsync(Role.Head), await service.MakePersonAsync(Role.Head), ChildId.New());
        await service.SendAsync(new SealChildren([child], Today));
        await service.SendAsync(new OpenSealedRecord(child, head, Why, service.Clock.GetUtcNow().AddMinutes(30)));
        var sight = await Gate.VisibleTo(head, default);
        (sight.Includes(child), sight.OnlyReads(child)).ShouldBe((true, true));
        (await Gate.VisibleTo(head, default)).ShouldBeSameAs(sight);
        (await Gate.VisibleTo(other, default)).Includes(child).ShouldBeFalse();
        service.Clock.Pass(TimeSpan.FromMinutes(30));
        (await Gate.VisibleTo(head, default)).Includes(child).ShouldBeFalse();
    }

    [Fact]
    public async Task Open_ToSomebodyWhoIsNoHead_ShowsNothing()
    {
        var (adviser, child) = (await service.MakePersonAsync(Role.Adviser), ChildId.New());
        await service.SendAsync(new SealChildren([child], Today));
        await service.SendAsync(new OpenSealedRecord(child, adviser, Why, service.Clock.GetUtcNow().AddMinutes(30)));
        (await Gate.VisibleTo(adviser, default)).Includes(child).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, "2020-01-01 to 2026-11-12")]
    [InlineData(-2, "2020-01-01 to 2026-11-01, 2026-11-03 to 2026-11-12")]
    [InlineData(-2, "2020-01-01 to 2026-11-01", 3)]
    public async Task Unseal_LeavesWhatWasLeftOfASightThatWasEnding(int sealedDays, string periods, int until = 12)
    {
        var (teacher, child) = (await service.MakePersonAsync(Role.DesignatedTeacher), ChildId.New());
        await service.SendAsync(new GrantSights([new SightToGrant(teacher, child, Role.DesignatedTeacher, LongAgo, new(2026, 11, until), "designated teacher of Oak Tree Academy")]));
        await service.SendAsync(new SealChildren([child], Today.AddDays(sealedDays)));
        await service.SendAsync(new UnsealChildren([child], Today));
        await service.SendAsync(new UnsealChildren([child], Today));
        (await service.ReadAsync<string>("""select string_agg("from" || ' to ' || until, ', ' order by "from") from access.sights where child_id = $1""", child.Value)).ShouldBe(periods);
        (await Gate.VisibleTo(teacher, default)).Includes(child).ShouldBe(until == 12);
    }

    [Fact]
    public void Sight_OfEverybodyButSome_IsNotWithinOneThatHidesMore()
    {
        var (hidden, other) = (ChildId.New(), ChildId.New());
        var rest = VisibleChildren.AllBut([hidden], []);
        VisibleChildren.All.IsWithin(rest).ShouldBeFalse();
        VisibleChildren.Only([hidden]).IsWithin(rest).ShouldBeFalse();
        VisibleChildren.Only([other]).IsWithin(rest).ShouldBeTrue();
        rest.IsWithin(VisibleChildren.All).ShouldBeTrue();
        VisibleChildren.AllBut([hidden, other], []).IsWithin(rest).ShouldBeTrue();
    }
}
