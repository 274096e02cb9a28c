using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class StandingTests(GatedService service) : IClassFixture<GatedService>
{
    private static readonly DateOnly LongAgo = new(2020, 1, 1);

    private IChildGate Gate => service.Services.GetRequiredService<IChildGate>();

    [Fact]
    public async Task VisibleTo_AskedAgain_AsksNoDatabase()
    {
        var person = await service.MakePersonAsync(Role.Adviser);
        await Gate.VisibleTo(person, default);
        var before = service.Reads;

        for (var i = 0; i < 100; i++)
            await Gate.VisibleTo(person, default);

        service.Reads.ShouldBe(before);
    }

    [Fact]
    public async Task VisibleTo_ManyAtOneMomentAfterAChange_ReadsOnce()
    {
        var person = await service.MakePersonAsync(Role.Adviser);
        var before = service.Reads;

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Gate.VisibleTo(person, default).AsTask()));

        service.Reads.ShouldBe(before + 1);
    }

    [Fact]
    public async Task VisibleTo_AfterEachCommit_IsAsCommittedWhateverElseIsAsked()
    {
        var (person, child) = (await service.MakePersonAsync(Role.SocialWorker), ChildId.New());
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                await Gate.VisibleTo(person, default);
        })).ToList();

        for (var i = 0; i < 30; i++)
        {
            await service.SendAsync(new GrantSights([new(person, child, Role.SocialWorker, LongAgo, null, "allocated")]));
            (await Gate.VisibleTo(person, default)).Includes(child).ShouldBeTrue($"after grant {i}");
            await service.SendAsync(new EndSights([new(person, child, Role.SocialWorker, LongAgo, "reallocated")]));
            (await Gate.VisibleTo(person, default)).Includes(child).ShouldBeFalse($"after end {i}");
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Fact]
    public async Task VisibleTo_InsideACommandThatIsUndone_RemembersNothingOfIt()
    {
        var (person, child) = (await service.MakePersonAsync(Role.SocialWorker), ChildId.New());

        await Should.ThrowAsync<Refusal>(() => service.SendAsync(new GrantLookAndRefuse(person, child)));

        (await Gate.VisibleTo(person, default)).Includes(child).ShouldBeFalse();
    }

    [Fact]
    public async Task VisibleTo_AfterAnotherProcessChanged_IsRenewed()
    {
        var (person, child) = (await service.MakePersonAsync(Role.SocialWorker), ChildId.New());
        (await Gate.VisibleTo(person, default)).Includes(child).ShouldBeFalse();

        await service.ReadAsync<Guid>(
            "insert into access.sights (id, person_id, child_id, role, \"from\", because) values (gen_random_uuid(), $1, $2, 'SocialWorker', '2020-01-01', 'by another process') returning id",
            person.Value, child.Value);
        await service.ReadAsync<object>("select pg_notify('virtualschool', 'another:access')");

        await Eventually(async () => (await Gate.VisibleTo(person, default)).Includes(child));
    }

    [Fact]
    public async Task VisibleTo_FollowsTheDayWithoutBeingTold()
    {
        var (person, child) = (await service.MakePersonAsync(Role.SocialWorker), ChildId.New());
        var today = DateOnly.FromDateTime(service.Clock.GetUtcNow().Date);
        await service.SendAsync(new GrantSights([new(person, child, Role.SocialWorker, today.AddDays(1), today.AddDays(2), "one day's cover")]));

        (await Gate.VisibleTo(person, default)).Includes(child).ShouldBeFalse();
        service.Clock.Pass(TimeSpan.FromDays(1));
        (await Gate.VisibleTo(person, default)).Includes(child).ShouldBeTrue();
        service.Clock.Pass(TimeSpan.FromDays(1));
        (await Gate.VisibleTo(person, default)).Includes(child).ShouldBeFalse();
    }

    [Fact]
    public async Task VisibleTo_WhenReadingFailedOnce_ReadsAgain()
    {
        var person = await service.MakePersonAsync(Role.Head);
        service.FailNext = true;

        await Should.ThrowAsync<InvalidOperationException>(() => Gate.VisibleTo(person, default).AsTask());

        (await Gate.VisibleTo(person, default)).IsAll.ShouldBeTrue();
    }

    [Fact]
    public async Task VisibleTo_ForSomebodyUnknown_IsNobody() =>
        (await Gate.VisibleTo(PersonId.New(), default)).Includes(ChildId.New()).ShouldBeFalse();

    private static async Task Eventually(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await holds())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
