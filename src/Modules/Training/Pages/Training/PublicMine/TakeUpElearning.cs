using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Elearning;

namespace VirtualSchool.Training.Pages.PublicMine;

/// <summary>Takes e-learning up that is offered after an event, within the places that were bought.</summary>
/// <param name="Mark">A hash of the mark in their browser.</param>
/// <param name="Course">The e-learning course's reference.</param>
/// <exception cref="Refusal">The time for it is over, or the pool is used up or over.</exception>
[AllowEveryone]
internal sealed record TakeUpElearning(byte[] Mark, string? Course) : ICommand;

internal sealed class TakeUpElearningValidator : AbstractValidator<TakeUpElearning>
{
    public TakeUpElearningValidator() => RuleFor(c => c.Course).NotEmpty().WithMessage("Choose what to take up.");
}

internal sealed class TakeUpElearningHandler(VisitBook visits, LearnerBook learners, FollowOnOffers offers, LicenceCounter counter, EnrolmentBook enrolments, TimeProvider clock) : IRequestHandler<TakeUpElearning, Unit>
{
    public async Task<Unit> Handle(TakeUpElearning command, CancellationToken cancel)
    {
        var (visit, learner) = await visits.TakeAsync(command.Mark, cancel);
        await learners.TakeAsync([visit.Email], cancel);
        var (today, wanted) = (clock.Today(), References.ReadCourse(command.Course));
        var offer = (await offers.ToAsync(learner.Id, today, cancel)).FirstOrDefault(o => o.Course == wanted)
            ?? throw new Refusal("You have this course already, or it is not offered to you. Look at the page again.");
        if (offer.Until < today) throw new Refusal($"“{offer.Title}” could be taken up until {Words.Day(offer.Until)}. Ask the virtual school whether there is another way.");
        var pool = await counter.PlaceForAsync(offer.CourseId, today, cancel);
        await enrolments.AddAsync(learner.Id, offer.CourseId, new EnrolmentFacts(today, EnrolmentSource.TakenUp, learner.SchoolUrn, learner.Setting) { Pool = pool, AfterBooking = offer.BookingId }, cancel);
        return Unit.Value;
    }
}
