using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>Gives a place to somebody who stands at the door without one, and says that they are here.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record AddWalkIn(string Reference, Guid Session, string? Name, string? Email, string? Setting) : ICommand;

internal sealed class AddWalkInValidator : AbstractValidator<AddWalkIn>
{
    public AddWalkInValidator()
    {
        RuleFor(c => c.Name).NotEmpty().WithMessage("Enter their name.");
        RuleFor(c => c.Email).NotEmpty().WithMessage("Enter their e-mail address: the certificate goes there.");
        RuleFor(c => c.Setting).NotEmpty().WithMessage("Enter their school or organisation.");
    }
}

internal sealed class AddWalkInHandler(RegisterBook book, TrainingDbContext data, ICurrentPerson me, TimeProvider clock) : IRequestHandler<AddWalkIn, Unit>
{
    public async Task<Unit> Handle(AddWalkIn request, CancellationToken cancel)
    {
        var open = await book.TakeAsync(request.Reference, cancel);
        var session = open.Offering.SessionOf(request.Session);
        RefuseWhenNobodyCanCome(open.Offering, session, clock.Today());
        var learner = await LearnerAsync(request, cancel);
        await RefuseWhoIsListedOrHasNoRoomAsync(open.Offering, learner, cancel);
        var booking = new Booking(
            References.OfBooking(clock.Today(), await data.NextNumberAsync(TrainingDbContext.BookingSequence, cancel)), open.Offering.Id, learner.Id, BookingState.Confirmed,
            learner.Primary!.Email, WhenTheyCame(session));
        booking.Say(new BookingFacts(learner.Name));
        data.Add(booking);
        data.Add(new Attendance(session, booking, learner.Name, new AttendanceSaid(AttendanceKind.Came), new Taking(me.Name, clock.GetUtcNow())));
        return Unit.Value;
    }

    // Their place dates from the session to which they came, also where it is written down later.
    private DateTimeOffset WhenTheyCame(Session session) => session.On < clock.Today() ? London.StartOf(session.On) : clock.GetUtcNow();

    private static void RefuseWhenNobodyCanCome(Offering offering, Session session, DateOnly today)
    {
        if (offering.State != OfferingState.Published) throw new Refusal($"{offering.Reference} is not published, so nobody can have come.");
        if (session.On > today) throw new Refusal($"This session is on {Words.LongDay(session.On)}. Book them a place instead.");
        if (session.GroupId is not null) throw new Refusal("This session is one group’s. Book them into the group first; then they stand on the register.");
    }

    private async Task<Learner> LearnerAsync(AddWalkIn request, CancellationToken cancel)
    {
        var email = Said.EmailOrNothing(request.Email, nameof(request.Email));
        if (await data.Set<Learner>().Include(l => l.Addresses).FirstOrDefaultAsync(l => l.Addresses.Any(a => a.Email == email), cancel) is { } known) return known;
        var learner = new Learner(new LearnerFacts(request.Name, null, null, null, request.Setting));
        learner.AddAddress(email, confirmedAt: null);
        data.Add(learner);
        return learner;
    }

    private async Task RefuseWhoIsListedOrHasNoRoomAsync(Offering offering, Learner learner, CancellationToken cancel)
    {
        var bookings = data.Set<Booking>().Where(b => b.OfferingId == offering.Id);
        if (await bookings.FirstOrDefaultAsync(b => b.LearnerId == learner.Id && BookingStates.Live.Contains(b.State), cancel) is { } has)
            throw new Refusal(has.State == BookingState.Confirmed
                ? $"{learner.Name} has a place already: they stand on the register."
                : $"{learner.Name} asked for a place ({has.Reference}) that is not confirmed. Confirm it among the participants; then they stand on the register.", "Email");
        var taken = await bookings.CountAsync(b => BookingStates.Holding.Contains(b.State), cancel);
        if (taken >= offering.Capacity) throw new Refusal($"All {Words.Count(offering.Capacity, "place")} are taken. If there is room, let more come on the event’s page; then add them here.");
    }
}
