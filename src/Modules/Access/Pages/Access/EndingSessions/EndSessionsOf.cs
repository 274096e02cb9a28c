using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Answers;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Pages.Access.EndingSessions;

/// <summary>Ends every session of a person at once. They may sign in again.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record EndSessionsOf(PersonId Person, string Because) : ICommand;

internal sealed class EndSessionsOfValidator : AbstractValidator<EndSessionsOf>
{
    public EndSessionsOfValidator() => RuleFor(c => c.Because).MustBeReason();
}

internal sealed class EndSessionsOfHandler(AccessDbContext data, TimeProvider clock) : IRequestHandler<EndSessionsOf, Unit>
{
    public async Task<Unit> Handle(EndSessionsOf command, CancellationToken cancel)
    {
        var person = await data.People.SingleOrDefaultAsync(p => p.Id == command.Person, cancel) ?? throw new NotFound("person");
        var open = await data.Sessions.Where(s => s.PersonId == person.Id && s.EndedAt == null && s.Stamp == person.SessionStamp).ToListAsync(cancel);
        open.ForEach(s => s.End(clock.GetUtcNow(), command.Because));
        person.EndSessions();
        return Unit.Value;
    }
}
