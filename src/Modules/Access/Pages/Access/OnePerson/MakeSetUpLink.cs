using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.OnePerson;

/// <summary>Makes a one-time link with which the person chooses a password; links made before stop working.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record MakeSetUpLink(PersonId Person) : ICommand<SetUpLinkMade>;

/// <summary>The token is shown once and kept nowhere.</summary>
internal sealed record SetUpLinkMade(string Token, DateTimeOffset ExpiresAt)
{
    public override string ToString() => nameof(SetUpLinkMade);
}

internal sealed class MakeSetUpLinkValidator : AbstractValidator<MakeSetUpLink>
{
    public MakeSetUpLinkValidator() => RuleFor(c => c.Person).NotEqual(default(PersonId)).WithMessage("Choose a person.");
}

internal sealed class MakeSetUpLinkHandler(AccessDbContext data, ICurrentPerson me, IOptions<AccessSettings> settings, TimeProvider clock) : IRequestHandler<MakeSetUpLink, SetUpLinkMade>
{
    public async Task<SetUpLinkMade> Handle(MakeSetUpLink command, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var person = await data.People.Include(p => p.Roles).SingleOrDefaultAsync(p => p.Id == command.Person, cancel) ?? throw new NotFound("person");
        if (!person.HoldsAnyRole(clock.Today()))
            throw new Refusal($"{person.Name} holds no role today, so they could not sign in. Give them a role first.");
        if (person.Holds(Role.Head, clock.Today()) && !me.Roles.Contains(Role.Head) && await data.Accounts.AnyAsync(a => a.PersonId == person.Id && a.PasswordHash != null, cancel))
            throw new Refusal("A head sees every child, so only another head can make a new link for a head who has a password.");
        await data.WithdrawLinksAsync(person.Id, now, cancel);
        var (link, token) = SetUpLink.Make(person.Id, now.AddHours(settings.Value.SetUpLinkHours));
        data.SetUpLinks.Add(link);
        return new SetUpLinkMade(token, link.ExpiresAt);
    }
}
