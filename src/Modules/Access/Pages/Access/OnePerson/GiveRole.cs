using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Answers;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.OnePerson;

/// <summary>Gives a person one more role, from today. Nobody gives themselves one.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record GiveRole(PersonId Person, Role Role, string Because) : ICommand;

internal sealed class GiveRoleValidator : AbstractValidator<GiveRole>
{
    public GiveRoleValidator()
    {
        RuleFor(c => c.Role).IsInEnum().WithMessage("Choose a role.");
        RuleFor(c => c.Because).MustBeReason();
    }
}

internal sealed class GiveRoleHandler(AccessDbContext data, ICurrentPerson me, TimeProvider clock) : IRequestHandler<GiveRole, Unit>
{
    public async Task<Unit> Handle(GiveRole command, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        var (role, today) = (command.Role, clock.Today());
        var person = await data.People.Include(p => p.Roles).SingleOrDefaultAsync(p => p.Id == command.Person, cancel) ?? throw new NotFound("person");
        if (person.Id == me.Id)
            throw new Refusal("You cannot give yourself a role. Ask another administrator or a head.");
        if (person.Holds(role, today))
            throw new Refusal($"{person.Name} holds this role already.", nameof(command.Role));
        await data.RequireMayGiveAsync(role, me, today, cancel);
        person.Give(role, today, command.Because);
        return Unit.Value;
    }
}
