using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Pages.BookingParticipants;

namespace VirtualSchool.Training.Pages.Qualifications;

/// <summary>Invites those of one group who have the award to a network meeting, so that the same people meet again; who was invited before gets no second letter.</summary>
/// <param name="Group">The group; null for those in none.</param>
/// <param name="Meeting">The meeting's reference.</param>
/// <returns>How many were invited anew.</returns>
[AllowRoles(Role.TrainingCoordinator)]
internal sealed record InviteQualified(string Reference, Guid? Group, string? Meeting) : ICommand<int>;

internal sealed class InviteQualifiedValidator : AbstractValidator<InviteQualified>
{
    public InviteQualifiedValidator() => RuleFor(c => c.Meeting).NotEmpty().WithMessage("Choose a meeting.");
}

internal sealed class InviteQualifiedHandler(CandidateBook book, IMediator mediator) : IRequestHandler<InviteQualified, int>
{
    public async Task<int> Handle(InviteQualified command, CancellationToken cancel)
    {
        var cohort = await book.CohortAsync(command.Reference, cancel);
        var awarded = await book.Candidates.Where(c => c.OfferingId == cohort.Offering.Id && c.AwardedOn != null).Select(c => c.BookingId).ToListAsync(cancel);
        var members = (await book.MembersAsync(cohort, cancel)).Where(m => m.Booking.GroupId == command.Group && awarded.Contains(m.Booking.Id));
        var emails = members.Select(m => m.Learner.Primary?.Email).OfType<string>().ToList();
        if (emails.Count == 0) throw new Refusal("Nobody of this group has the award yet, so there is nobody to invite.", "Group");
        return await mediator.Send(new InviteAddresses(command.Meeting!, string.Join('\n', emails)), cancel);
    }
}
