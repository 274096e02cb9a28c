using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.PublicMine;

/// <summary>Moves a place to another date of the same course.</summary>
/// <param name="Mark">A hash of the mark in their browser.</param>
/// <param name="Booking">The booking's reference.</param>
/// <param name="To">The reference of the other date.</param>
[AllowEveryone]
internal sealed record MovePlace(byte[] Mark, string Booking, string? To) : ICommand;

internal sealed class MovePlaceValidator : AbstractValidator<MovePlace>
{
    public MovePlaceValidator() => RuleFor(c => c.To).Must(to => References.ReadOffering(to) is not null).WithMessage("Choose the date to which the place is moved.");
}

internal sealed class MovePlaceHandler(TrainingDbContext data, VisitBook visits, LearnerBook learners, BookingCounter counter, Leaving leaving, ColleagueLetters letters) : IRequestHandler<MovePlace, Unit>
{
    public async Task<Unit> Handle(MovePlace command, CancellationToken cancel)
    {
        var (visit, _) = await visits.TakeAsync(command.Mark, cancel);
        var (from, to) = (References.ReadBooking(command.Booking), References.ReadOffering(command.To));
        var offerings = await data.Set<Offering>().Where(o => o.State != OfferingState.Draft && (o.Reference == to || data.Set<Booking>().Any(b => b.Reference == from && b.OfferingId == o.Id))).Select(o => o.Id).ToListAsync(cancel);
        var opened = await counter.OpenAllAsync(offerings, cancel);
        var at = opened.SingleOrDefault(a => a.Live.Any(b => b.Booking.Reference == from)) ?? throw new NotFound($"booking {command.Booking}");
        var booking = at.Find(from!);
        if (!VisitBook.IsTheirs(booking, visit)) throw new NotFound($"booking {command.Booking}");
        var other = opened.SingleOrDefault(a => a.Offering.Reference == to && a != at) ?? throw new Refusal("Choose another date of the same course.", "To");
        var learner = await learners.OfAsync(booking.LearnerId, cancel);
        // By the name that they typed themselves: a refusal tells no address.
        await letters.SendAsync(visit.Email, learner.Id == visit.LearnerId ? [] : [booking.BookedAs], () => leaving.TransferAsync(at, booking, other, learner, cancel));
        return Unit.Value;
    }
}
