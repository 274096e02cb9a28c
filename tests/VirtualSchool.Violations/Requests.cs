using MediatR;
using VirtualSchool.Kernel;

namespace VirtualSchool.Violations.RequestsAreCommandsOrQueries
{
    internal sealed record BreaksByBeingNeither : IRequest<int>;

    internal sealed record KeepsAsQuery : IQuery<int>;
}

namespace VirtualSchool.Violations.RequestsHaveOneHandler
{
    internal sealed record BreaksByNone : IQuery<int>;

    internal sealed record BreaksByTwo : IQuery<int>;

    internal sealed record KeepsOne : IQuery<int>;

    internal sealed class FirstHandler : IRequestHandler<BreaksByTwo, int>, IRequestHandler<KeepsOne, int>
    {
        public Task<int> Handle(BreaksByTwo request, CancellationToken cancellationToken) => Task.FromResult(1);

        public Task<int> Handle(KeepsOne request, CancellationToken cancellationToken) => Task.FromResult(1);
    }

    internal sealed class SecondHandler : IRequestHandler<BreaksByTwo, int>
    {
        public Task<int> Handle(BreaksByTwo request, CancellationToken cancellationToken) => Task.FromResult(2);
    }
}
