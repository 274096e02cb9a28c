using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Attending;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>Takes a session away.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record RemoveSession(string Reference, Guid Session) : ICommand;

internal sealed class RemoveSessionValidator : AbstractValidator<RemoveSession>
{
    public RemoveSessionValidator() => RuleFor(c => c.Reference).NotEmpty();
}

internal sealed class RemoveSessionHandler(TrainingDesk desk, TrainingDbContext data) : IRequestHandler<RemoveSession, Unit>
{
    public async Task<Unit> Handle(RemoveSession command, CancellationToken cancel)
    {
        var offering = await desk.OfferingAsync(command.Reference, version: null, cancel);
        if (await data.Set<Attendance>().AnyAsync(a => a.SessionId == command.Session || a.MadeUpAtId == command.Session, cancel))
            throw new Refusal("The register says who came to this session, so it stays in the records. Change its date or topic instead.");
        offering.RemoveSession(command.Session);
        return Unit.Value;
    }
}
