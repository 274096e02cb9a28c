using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.Reviewing;

/// <summary>Says that a role is still needed. Nobody says it of their own.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record ReviewRole(Guid Held) : ICommand;

internal sealed class ReviewRoleValidator : AbstractValidator<ReviewRole>
{
    public ReviewRoleValidator() => RuleFor(c => c.Held).NotEmpty();
}

internal sealed class ReviewRoleHandler(AccessDbContext data, ICurrentPerson me, TimeProvider clock) : IRequestHandler<ReviewRole, Unit>
{
    public async Task<Unit> Handle(ReviewRole command, CancellationToken cancel)
    {
        var held = await data.RolesHeld.SingleOrDefaultAsync(r => r.Id == command.Held, cancel) ?? throw new NotFound("role held");
        if (held.PersonId == me.Id)
            throw new Refusal("You cannot say of your own role that it is needed. Ask another administrator or a head.");
        held.Review(clock.Today());
        return Unit.Value;
    }
}
