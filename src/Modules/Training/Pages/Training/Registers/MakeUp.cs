using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>Sessions of other runs of the course at which somebody can have made up the one that they missed.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record FindOtherRuns(string Reference, Guid? Session, string Booking) : IQuery<OtherRuns>;

/// <summary>Who missed what, and where it was taught again.</summary>
internal sealed record OtherRuns(string Reference, string Title, string Name, Guid Session, DateOnly Missed, IReadOnlyList<Choice> Sessions);

/// <summary>Says that somebody made a session up in another run.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record MakeUp(string Reference, Guid Session, string Booking, Guid? At) : ICommand;

internal sealed class MakeUpValidator : AbstractValidator<MakeUp>
{
    public MakeUpValidator() => RuleFor(c => c.At).NotNull().WithMessage("Choose the session at which they made it up.");
}

internal sealed class MakeUpHandler(RegisterBook book, TrainingDbContext data, ICurrentPerson me, TimeProvider clock) : IRequestHandler<FindOtherRuns, OtherRuns>, IRequestHandler<MakeUp, Unit>
{
    public async Task<OtherRuns> Handle(FindOtherRuns query, CancellationToken cancel)
    {
        var open = await book.ReadAsync(query.Reference, cancel);
        var (session, person) = (open.SessionFor(query.Session, clock.Today()) ?? throw new NotFound("a session"), PersonOf(open, query.Booking));
        var elsewhere = await Elsewhere(open.Offering).OrderByDescending(s => s.Session.On).Take(50).ToListAsync(cancel);
        return new OtherRuns(open.Offering.Reference, open.Course.Title, person.Name, session.Id, session.On,
            [.. elsewhere.Select(s => new Choice($"{s.Session.Id}", $"{Words.LongDay(s.Session.On)}, {s.Reference}", s.Session.Topic))]);
    }

    public async Task<Unit> Handle(MakeUp request, CancellationToken cancel)
    {
        var open = await book.TakeAsync(request.Reference, cancel);
        var (session, person) = (open.Offering.SessionOf(request.Session), PersonOf(open, request.Booking));
        if (!await Elsewhere(open.Offering).AnyAsync(s => s.Session.Id == request.At, cancel)) throw new Refusal("Choose a session of another run of this course that has taken place.", nameof(request.At));
        var (said, taking) = (new AttendanceSaid(AttendanceKind.MadeUp, MadeUpAt: request.At), new Taking(me.Name, clock.GetUtcNow()));
        if (person.At(session) is { } known) known.Say(session, person.Name, said, taking);
        else data.Add(new Attendance(session, person.Booking, person.Name, said, taking));
        return Unit.Value;
    }

    private static Expected PersonOf(OpenRegister open, string booking) =>
        open.People.FirstOrDefault(p => p.Booking.Reference == References.ReadBooking(booking)) ?? throw new NotFound($"booking {booking} at {open.Offering.Reference}");

    private IQueryable<SessionOfRun> Elsewhere(Offering offering)
    {
        var today = clock.Today();
        return from session in data.Set<Session>()
               join run in data.Set<Offering>() on session.OfferingId equals run.Id
               where run.CourseId == offering.CourseId && run.Id != offering.Id && run.State == OfferingState.Published && session.On <= today
               select new SessionOfRun { Session = session, Reference = run.Reference };
    }

    private sealed class SessionOfRun
    {
        public required Session Session { get; init; }

        public required string Reference { get; init; }
    }
}
