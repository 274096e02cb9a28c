using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>The code by which people sign in to one session; to today's when none is named.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record FindDoor(string Reference, Guid? Session) : IQuery<DoorShown>;

/// <summary>What stands on the screen.</summary>
/// <param name="Code">Null until it was made.</param>
internal sealed record DoorShown(string Reference, string Title, Guid Session, DateOnly On, bool IsOpen, string? Code);

/// <summary>Makes the code; there is one a session.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record OpenDoor(string Reference, Guid Session) : ICommand;

internal sealed class OpenDoorValidator : AbstractValidator<OpenDoor>
{
    public OpenDoorValidator() => RuleFor(c => c.Session).NotEmpty();
}

internal sealed class OpenDoorHandler(RegisterBook book, TrainingDbContext data, TimeProvider clock) : IRequestHandler<FindDoor, DoorShown>, IRequestHandler<OpenDoor, Unit>
{
    public async Task<DoorShown> Handle(FindDoor query, CancellationToken cancel)
    {
        var open = await book.ReadAsync(query.Reference, cancel);
        var session = open.SessionFor(query.Session, clock.Today()) ?? throw new NotFound("a session");
        var code = await data.Set<DoorCode>().Where(c => c.SessionId == session.Id).Select(c => c.Code).FirstOrDefaultAsync(cancel);
        return new DoorShown(open.Offering.Reference, open.Course.Title, session.Id, session.On, DoorCode.OpensOn(clock.Today(), session), code);
    }

    public async Task<Unit> Handle(OpenDoor request, CancellationToken cancel)
    {
        var open = await book.TakeAsync(request.Reference, cancel);
        var session = open.Offering.SessionOf(request.Session);
        if (session.On < clock.Today()) throw new Refusal($"This session was on {Words.LongDay(session.On)}. Nobody can sign in to it any more: say who came on the register.");
        if (!await data.Set<DoorCode>().AnyAsync(c => c.SessionId == session.Id, cancel)) data.Add(new DoorCode(session, clock.GetUtcNow()));
        return Unit.Value;
    }
}
