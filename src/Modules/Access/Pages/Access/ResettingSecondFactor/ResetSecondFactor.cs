using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Answers;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain.SecondFactors;
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
        var (apps, passkeys) = (await data.AuthenticatorApps.Where(a => a.PersonId == person.Id).ToListAsync(cancel), await data.Passkeys.Where(p => p.PersonId == person.Id).ToListAsync(cancel));
        if (apps.Count + passkeys.Count == 0)
            throw new Refusal($"{person.Name} has no second factor.");
        data.RemoveRange([.. apps, .. passkeys]);
        await data.RemoveRecoveryCodesAsync(person.Id, cancel);
        data.SecondFactorResets.Add(new SecondFactorReset(person.Id, clock.GetUtcNow(), command.Because));
        person.EndSessions();
        return Unit.Value;
    }
}
