using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;

namespace VirtualSchool.Training.Pages.PublicDoor;

/// <summary>Ends what a browser may see and change.</summary>
/// <param name="Mark">A hash of the mark in the browser.</param>
[AllowEveryone]
internal sealed record EndVisit(byte[] Mark) : ICommand;

internal sealed class EndVisitValidator : AbstractValidator<EndVisit>
{
    public EndVisitValidator() => RuleFor(c => c.Mark).NotNull();
}

internal sealed class EndVisitHandler(VisitBook visits, TimeProvider clock) : IRequestHandler<EndVisit, Unit>
{
    public async Task<Unit> Handle(EndVisit command, CancellationToken cancel)
    {
        (await visits.FindAsync(command.Mark, cancel))?.End(clock.GetUtcNow());
        return Unit.Value;
    }
}
