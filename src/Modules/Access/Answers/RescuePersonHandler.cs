using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Answers;

internal sealed class RescuePersonValidator : AbstractValidator<RescuePerson>
{
    public RescuePersonValidator()
    {
        RuleFor(c => c.Email).MustBeEmail();
        RuleFor(c => c.Because).MustBeReason();
    }
}

internal sealed class RescuePersonHandler(AccessDbContext data, TimeProvider clock) : IRequestHandler<RescuePerson, RescueLink>
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public async Task<RescueLink> Handle(RescuePerson command, CancellationToken cancel)
    {
        var (key, now) = (Person.KeyOf(command.Email), clock.GetUtcNow());
        var person = await data.People.Include(p => p.Roles).SingleOrDefaultAsync(p => p.EmailKey == key, cancel)
            ?? throw new Refusal($"Nobody here has the address {command.Email}. Check how it is written.");
        if (!person.HoldsAnyRole(clock.Today()))
            throw new Refusal($"{person.Name} holds no role today, so there is nothing that they could open. An administrator or a head must give them a role first.");
        await data.ResetSecondFactorAsync(person, now, command.Because, cancel);
        person.EndSessions();
        await data.WithdrawLinksAsync(person.Id, now, cancel);
        var (link, token) = SetUpLink.Make(person.Id, now + Lifetime);
        data.SetUpLinks.Add(link);
        return new RescueLink(person.Name, $"/set-up/{token}", link.ExpiresAt);
    }
}
