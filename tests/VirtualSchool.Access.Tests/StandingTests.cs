using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Standing;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class StandingTests(StandingTests.Counted service) : IClassFixture<StandingTests.Counted>
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

    [Fact]
    public async Task Query_WithForgedSight_IsRefused()
    {
        var (person, child) = (await service.MakePersonAsync(Role.Adviser), ChildId.New());
        await service.SendAsync(new GrantSights([new(person, child, Role.Adviser, LongAgo, null, "caseload")]));

        (await service.SendAsAsync(person, new ListChildren(VisibleChildren.Only([child])))).ShouldBe(1);
        await Should.ThrowAsync<NotFound>(() => service.SendAsAsync(person, new ListChildren(VisibleChildren.All)));
        await Should.ThrowAsync<NotFound>(() => service.SendAsAsync(person, new ListChildren(VisibleChildren.Only([child, ChildId.New()]))));
    }

    [Fact]
    public async Task Query_AboutAChild_IsAnsweredOnlyToWhoSeesThem()
    {
        var (mine, other, child) = (await service.MakePersonAsync(Role.DesignatedTeacher), await service.MakePersonAsync(Role.DesignatedTeacher), ChildId.New());
        await service.SendAsync(new GrantSights([new(mine, child, Role.DesignatedTeacher, LongAgo, null, "their school")]));

        (await service.SendAsAsync(mine, new OpenChild(child))).ShouldBe(child);
        await Should.ThrowAsync<NotFound>(() => service.SendAsAsync(other, new OpenChild(child)));
        await Should.ThrowAsync<NotFound>(async () => await service.SendAsAsync(await service.MakePersonAsync(Role.Administrator), new OpenChild(child)));
        (await service.SendAsAsync(await service.MakePersonAsync(Role.Head), new OpenChild(child))).ShouldBe(child);
    }

    [Fact]
    public async Task SystemCommand_SentByAPerson_IsRefused()
    {
        var head = await service.MakePersonAsync(Role.Head);
        await Should.ThrowAsync<NotFound>(() => service.SendAsAsync(head, new GrantSights([new(head, ChildId.New(), Role.Adviser, LongAgo, null, "why")])));
    }

    private static async Task Eventually(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await holds())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    /// <summary>A service that counts how often standings are read from the database, and has messages that only a gate can stop.</summary>
    public sealed class Counted : TestService
    {
        private int _reads;

        public int Reads => _reads;

        public bool FailNext { get; set; }

        public async Task<T> SendAsAsync<T>(PersonId person, IRequest<T> message)
        {
            await using var scope = Services.CreateAsyncScope();
            var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
            http.Features.Set((await Services.GetRequiredService<Standings>().OfAsync(person, default))!);
            scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = http;
            return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message);
        }

        protected override void Adjust(WebApplicationBuilder builder)
        {
            base.Adjust(builder);
            builder.Services.AddSingleton<StandingSource>().AddSingleton<IStandingSource>(s => new Counting(this, s.GetRequiredService<StandingSource>()));
            builder.Services.AddScoped<IRequestHandler<ListChildren, int>, Handlers>().AddScoped<IRequestHandler<OpenChild, ChildId>, Handlers>().AddScoped<IRequestHandler<GrantLookAndRefuse, Unit>, Handlers>();
        }

        private sealed class Counting(Counted service, StandingSource source) : IStandingSource
        {
            public Task<PersonStanding?> ReadAsync(PersonId person)
            {
                Interlocked.Increment(ref service._reads);
                if (!service.FailNext)
                    return source.ReadAsync(person);
                service.FailNext = false;
                throw new InvalidOperationException("the database is away");
            }
        }
    }

    private sealed record ListChildren(VisibleChildren Sight) : IQuery<int>, IWithinSight;

    private sealed record OpenChild(ChildId Child) : IQuery<ChildId>, IAboutChild;

    [AllowSystem]
    private sealed record GrantLookAndRefuse(PersonId Person, ChildId Child) : ICommand;

    private sealed class Handlers(IMediator mediator, IChildGate gate) : IRequestHandler<ListChildren, int>, IRequestHandler<OpenChild, ChildId>, IRequestHandler<GrantLookAndRefuse, Unit>
    {
        public Task<int> Handle(ListChildren query, CancellationToken cancel) => Task.FromResult(query.Sight.Ids.Length);

        public Task<ChildId> Handle(OpenChild query, CancellationToken cancel) => Task.FromResult(query.Child);

        public async Task<Unit> Handle(GrantLookAndRefuse command, CancellationToken cancel)
        {
            await mediator.Send(new GrantSights([new(command.Person, command.Child, Role.SocialWorker, LongAgo, null, "allocated")]), cancel);
            await gate.VisibleTo(command.Person, cancel);
            throw new Refusal("Everything is undone.");
        }
    }
}
