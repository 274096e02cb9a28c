using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Answers;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.ResettingSecondFactor;

/// <summary>Takes a person's second factor and passkeys away, and ends their sessions; at their next sign-in they set up a new one.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record ResetSecondFactor(PersonId Person, string Because) : ICommand;

internal sealed class ResetSecondFactorValidator : AbstractValidator<ResetSecondFactor>
{
    public ResetSecondFactorValidator() => RuleFor(c => c.Because).MustBeReason();
}

internal sealed class ResetSecondFactorHandler(AccessDbContext data, ICurrentPerson me, TimeProvider clock) : IRequestHandler<ResetSecondFactor, Unit>
{
    public async Task<Unit> Handle(ResetSecondFactor command, CancellationToken cancel)
    {
        var person = await data.People.Include(p => p.Roles).SingleOrDefaultAsync(p => p.Id == command.Person, cancel) ?? throw new NotFound("person");
        if (person.Id == me.Id)
            throw new Refusal("You cannot reset your own second factor. Use another app under your name, or ask another administrator or a head.");
        if (person.Holds(Role.Head, clock.Today()) && !me.Roles.Contains(Role.Head))
            throw new Refusal("A head sees every child, so only another head can reset a head's second factor.");
        if (!await data.ResetSecondFactorAsync(person, clock.GetUtcNow(), command.Because, cancel))
            throw new Refusal($"{person.Name} has no second factor.");
        return Unit.Value;
    }
}
