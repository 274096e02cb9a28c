using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access.Pages.Access.MySessions;

/// <summary>Ends one of the sender's sessions at once, wherever it is open.</summary>
[AllowSignedIn]
internal sealed record EndSession(Guid Session, string Because) : ICommand;

internal sealed class EndSessionValidator : AbstractValidator<EndSession>
{
    public EndSessionValidator() => RuleFor(c => c.Because).NotEmpty();
}

internal sealed class EndSessionHandler(AccessDbContext data, ICurrentPerson me, TimeProvider clock) : IRequestHandler<EndSession, Unit>
{
    public async Task<Unit> Handle(EndSession command, CancellationToken cancel)
    {
        var session = await data.Sessions.SingleOrDefaultAsync(s => s.Id == command.Session && s.PersonId == me.Id, cancel) ?? throw new NotFound("session");
        session.End(clock.GetUtcNow(), command.Because);
        return Unit.Value;
    }
}
