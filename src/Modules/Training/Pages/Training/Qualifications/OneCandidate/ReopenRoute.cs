using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;

namespace VirtualSchool.Training.Pages.Qualifications.OneCandidate;

/// <summary>The award, or the end of the route, was a mistake, or they go on after all.</summary>
/// <param name="Version">What whoever opens it again saw: an award given meanwhile is not undone by a page that did not show it.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record ReopenRoute(string Booking, uint? Version) : ICommand;

internal sealed class ReopenRouteValidator : AbstractValidator<ReopenRoute>
{
    public ReopenRouteValidator() => RuleFor(c => c.Version).NotNull().WithMessage("Open the route again from the candidate’s page.");
}

internal sealed class ReopenRouteHandler(CandidateBook book, TrainingDbContext data) : IRequestHandler<ReopenRoute, Unit>
{
    public async Task<Unit> Handle(ReopenRoute command, CancellationToken cancel)
    {
        var candidate = await book.TakeBegunAsync(command.Booking, cancel);
        data.Entry(candidate).Property(c => c.Version).OriginalValue = command.Version!.Value;
        candidate.Reopen();
        return Unit.Value;
    }
}
