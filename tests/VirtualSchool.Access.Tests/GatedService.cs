using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Standing;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;

namespace VirtualSchool.Access.Tests;

/// <summary>A service that counts how often standings are read from the database, and has messages that only a gate can stop.</summary>
public sealed class GatedService : TestService
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

    private sealed class Counting(GatedService service, StandingSource source) : IStandingSource
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

internal sealed record ListChildren(VisibleChildren Sight) : IQuery<int>, IWithinSight;

internal sealed record OpenChild(ChildId Child) : IQuery<ChildId>, IAboutChild;

[AllowSystem]
internal sealed record GrantLookAndRefuse(PersonId Person, ChildId Child) : ICommand;

internal sealed class Handlers(IMediator mediator, IChildGate gate) : IRequestHandler<ListChildren, int>, IRequestHandler<OpenChild, ChildId>, IRequestHandler<GrantLookAndRefuse, Unit>
{
    public Task<int> Handle(ListChildren query, CancellationToken cancel) => Task.FromResult(query.Sight.Ids.Length);

    public Task<ChildId> Handle(OpenChild query, CancellationToken cancel) => Task.FromResult(query.Child);

    public async Task<Unit> Handle(GrantLookAndRefuse command, CancellationToken cancel)
    {
        await mediator.Send(new GrantSights([new(command.Person, command.Child, Role.SocialWorker, new DateOnly(2020, 1, 1), null, "allocated")]), cancel);
        await gate.VisibleTo(command.Person, cancel);
        throw new Refusal("Everything is undone.");
    }
}
