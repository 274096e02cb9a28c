using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Qualifying;

namespace VirtualSchool.Training.Pages.Qualifications.OneCandidate;

/// <summary>The one-to-one hours and the portfolio begin, and with them the clock; said again, it puts the day right.</summary>
/// <param name="Booking">The reference of the candidate's booking.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record StartRoute(string Booking, DateOnly? On) : ICommand;

internal sealed class StartRouteValidator : AbstractValidator<StartRoute>
{
    public StartRouteValidator() => RuleFor(c => c.On).NotNull().OverridePropertyName("Started").WithMessage("Enter the day on which the one-to-one hours and the portfolio began.");
}

internal sealed class StartRouteHandler(CandidateBook book, TrainingDbContext data, TimeProvider clock) : IRequestHandler<StartRoute, Unit>
{
    public async Task<Unit> Handle(StartRoute command, CancellationToken cancel)
    {
        var (cohort, member) = await book.MemberAsync(command.Booking, cancel);
        if (await book.TakeAsync(command.Booking, cancel) is { } there) there.Begin(command.On, cohort.Offering.FirstDay, clock.Today());
        else data.Add(new Candidate(member.Booking.Id, cohort.Offering, command.On, clock.Today()));
        return Unit.Value;
    }
}
