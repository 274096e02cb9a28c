using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Answers;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.EndingRole;

/// <summary>Ends a person's role at once, and every session of theirs with it.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record EndRole(PersonId Person, Role Role, string Because) : ICommand;

internal sealed class EndRoleValidator : AbstractValidator<EndRole>
{
    public EndRoleValidator()
    {
        RuleFor(c => c.Role).IsInEnum().WithMessage("Choose a role.");
        RuleFor(c => c.Because).MustBeReason();
    }
}

internal sealed class EndRoleHandler(AccessDbContext data, TimeProvider clock) : IRequestHandler<EndRole, Unit>
{
    public async Task<Unit> Handle(EndRole command, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        var today = clock.Today();
        var person = await data.People.Include(p => p.Roles).SingleOrDefaultAsync(p => p.Id == command.Person, cancel) ?? throw new NotFound("person");
        await data.RequireSomebodyLeftAsync(command.Role, person.Id, today, cancel);
        person.End(command.Role, today, command.Because);
        return Unit.Value;
    }
}
