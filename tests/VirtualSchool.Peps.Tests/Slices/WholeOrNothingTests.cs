using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

public sealed class WholeOrNothingTests(WholeOrNothingTests.ThrowingListener service) : IClassFixture<WholeOrNothingTests.ThrowingListener>
{
    [Fact]
    public async Task AListenerThatThrows_LeavesNoPlan()
    {
        var child = ChildId.New();
        await service.ReadAsync<Guid>(
            "insert into children.child (id, council_number, born_on, shown_name, initials, sort_name, search_text, on_roll, year_group) values ($1, 'X1', '2018-02-03', 'A', 'A', 'a', 'a', true, 4) returning id", child.Value);
        await Should.ThrowAsync<InvalidOperationException>(() => service.SendAsync(new Announce(child)));
        (await service.ReadAsync<long>("select count(*) from peps.pep")).ShouldBe(0);
        (await service.ReadAsync<long>("select count(*) from platform.log_entry where subject like 'Pep %'")).ShouldBe(0);
    }

    /// <summary>Says, inside a command, that a child came into care, as an import does.</summary>
    [AllowSystem]
    internal sealed record Announce(ChildId Child) : ICommand;

    internal sealed class AnnounceHandler(IMediator mediator) : IRequestHandler<Announce, Unit>
    {
        public async Task<Unit> Handle(Announce request, CancellationToken cancel)
        {
            await mediator.Publish(new ChildrenEnteredCare([new ChildOnDay(request.Child, new(2026, 11, 2))], false), cancel);
            return Unit.Value;
        }
    }

    internal sealed class Breaks : INotificationHandler<ChildrenEnteredCare>
    {
        public Task Handle(ChildrenEnteredCare heard, CancellationToken cancel) => throw new InvalidOperationException("a listener broke");
    }

    public sealed class ThrowingListener : TestService
    {
        protected override void Adjust(WebApplicationBuilder builder)
        {
            base.Adjust(builder);
            builder.Services.AddScoped<IRequestHandler<Announce, Unit>, AnnounceHandler>();
            builder.Services.AddScoped<INotificationHandler<ChildrenEnteredCare>, Breaks>();
        }
    }
}
