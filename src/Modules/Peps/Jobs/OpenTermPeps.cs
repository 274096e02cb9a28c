using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Opening;
using VirtualSchool.Platform.Jobs;

namespace VirtualSchool.Peps.Jobs;

/// <summary>Opens the plans of a term from its first day on, for everybody on the roll who has none yet.</summary>
internal sealed class OpenTermPeps(IMediator mediator) : IDailyJob
{
    private const int AtOnce = 500;

    public string Name => "Open the plans of the term";

    public async Task RunAsync(DateOnly today, CancellationToken cancel)
    {
        var term = await mediator.Send(new FindTerm(today), cancel);
        if (today < term.From) return;
        ChildId? last = null;
        do last = await mediator.Send(new OpenPepsForTerm(last, AtOnce), cancel);
        while (last is not null);
    }
}
