using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>To what a code on a screen leads; nothing but what everybody in the room knows.</summary>
internal sealed record FindHere(string Code) : IQuery<HereShown>
{
    /// <summary>Never shows the code, wherever the message is written.</summary>
    public override string ToString() => nameof(FindHere);
}

/// <summary>The session of today.</summary>
internal sealed record HereShown(string Title, DateOnly On);

/// <summary>Somebody says that they are here. It answers nothing: nobody learns by it who has a place.</summary>
/// <param name="Who">Their e-mail address or name, as they booked.</param>
[AllowEveryone]
internal sealed record SignInAtDoor(string Code, string? Who) : ICommand
{
    /// <summary>Never shows the code, wherever the message is written.</summary>
    public override string ToString() => nameof(SignInAtDoor);
}

internal sealed class SignInAtDoorValidator : AbstractValidator<SignInAtDoor>
{
    public SignInAtDoorValidator() =>
        RuleFor(c => c.Who).NotEmpty().WithMessage("Enter your e-mail address, or your name, as you booked.").MaximumLength(254).WithMessage("Enter your e-mail address, or your name, as you booked.");
}

internal sealed class SignInAtDoorHandler(RegisterBook book, TrainingDbContext data, TimeProvider clock) : IRequestHandler<FindHere, HereShown>, IRequestHandler<SignInAtDoor, Unit>
{
    public async Task<HereShown> Handle(FindHere query, CancellationToken cancel)
    {
        var (offering, session) = await FindAsync(query.Code, cancel);
        return new HereShown((await book.ReadAsync(offering, cancel)).Course.Title, session.On);
    }

    public async Task<Unit> Handle(SignInAtDoor request, CancellationToken cancel)
    {
        var (offering, found) = await FindAsync(request.Code, cancel);
        var open = await book.TakeAsync(offering, cancel);
        var session = open.Offering.SessionOf(found.Id);
        var expected = open.ExpectedAt(session).ToList();
        var who = request.Who!.Trim();
        if ((ByAddress(expected, who) ?? ByName(expected, who)) is { } person && person.At(session) is null && session.On >= person.Booking.JoinedAt.ToLondonDate())
            data.Add(new Attendance(session, person.Booking, person.Name, new AttendanceSaid(AttendanceKind.Came), new Taking("signed in at the door", clock.GetUtcNow())));
        return Unit.Value;
    }

    private static Expected? ByAddress(List<Expected> people, string who) => people.Find(p => p.Learner.Addresses.Any(a => a.Email.Equals(who, StringComparison.OrdinalIgnoreCase)));

    // Two of one name are told apart by nobody at a screen: they sign in by their addresses.
    private static Expected? ByName(List<Expected> people, string who) => people.Where(p => p.Name.Equals(who, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : null;

    private async Task<(string Offering, Session Session)> FindAsync(string code, CancellationToken cancel)
    {
        var found = await (from door in data.Set<DoorCode>()
                           join session in data.Set<Session>() on door.SessionId equals session.Id
                           join offering in data.Set<Offering>() on session.OfferingId equals offering.Id
                           where door.Code == code && offering.State == OfferingState.Published
                           select new { offering.Reference, Session = session }).FirstOrDefaultAsync(cancel);
        return found is not null && DoorCode.OpensOn(clock.Today(), found.Session) ? (found.Reference, found.Session) : throw new NotFound("a code of today");
    }
}
