using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;

namespace VirtualSchool.Training.Pages.Learners;

/// <summary>Makes one learner of two records of one person. Cannot be undone.</summary>
/// <param name="Kept">The record that stays, with its name, role and school.</param>
/// <param name="Other">The record that becomes part of it.</param>
/// <param name="Seen">What whoever joins them was shown.</param>
/// <exception cref="Refusal">Something else would change than what was seen, or they cannot be joined.</exception>
[AllowRoles(Role.TrainingCoordinator)]
internal sealed record JoinLearners(Guid Kept, Guid Other, string? Seen) : ICommand;

internal sealed class JoinLearnersValidator : AbstractValidator<JoinLearners>
{
    public JoinLearnersValidator() => RuleFor(c => c.Other).NotEmpty();
}

internal sealed class JoinLearnersHandler(TwoLearners two, LearnerBook learners, JoinBook joins, IMediator mediator) : IRequestHandler<JoinLearners, Unit>
{
    public async Task<Unit> Handle(JoinLearners command, CancellationToken cancel)
    {
        var (kept, other) = await two.FindAsync(command.Kept, command.Other, null, cancel);
        await learners.TakeAsync(kept.Addresses.Concat(other.Addresses).Select(a => a.Email), cancel);
        var now = await mediator.Send(new PreviewJoin(command.Kept, command.Other, null), cancel);
        if (now.Seen != command.Seen) throw new Refusal("Something has changed since you looked. Look at what changes now, then join them.");
        await joins.JoinAsync(command.Kept, await learners.OfAsync(command.Other, cancel), cancel);
        return Unit.Value;
    }
}
