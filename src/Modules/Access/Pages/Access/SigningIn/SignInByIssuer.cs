using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Access.SingleSignOn;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.SigningIn;

/// <summary>
/// Lets in whoever has signed in with the issuer's account and has been invited here; their roles follow their groups there. Answers null, and
/// keeps that roles have ended, when none is left.
/// </summary>
[AllowEveryone]
internal sealed record SignInByIssuer(Arrival Arrival) : ICommand<Session?>;

internal sealed class SignInByIssuerValidator : AbstractValidator<SignInByIssuer>
{
    public SignInByIssuerValidator() => RuleFor(c => c.Arrival).Must(a => a.Issuer.Length > 0 && a.Subject.Length > 0).WithMessage("Your account did not say who you are. Try again, or sign in with a password.");
}

internal sealed class SignInByIssuerHandler(AccessDbContext data, Acting acting, IHttpContextAccessor http, TimeProvider clock) : IRequestHandler<SignInByIssuer, Session?>
{
    public async Task<Session?> Handle(SignInByIssuer command, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        var arrival = command.Arrival;
        var person = await KnownAsync(arrival, cancel) ?? await InvitedAsync(arrival, cancel);
        acting.Shown = person.AsShown(clock.Today());
        var mapped = await data.GroupRoles.Where(g => arrival.Groups.Contains(g.Group)).ToListAsync(cancel);
        person.FollowGroups(mapped, clock.Today());
        if (!person.HoldsAnyRole(clock.Today())) http.HttpContext?.TellRefused(person, "tried to sign in with the issuer’s account though access has ended");
        return person.HoldsAnyRole(clock.Today()) ? new Session(person.Id, person.SessionStamp) : null;
    }

    private Task<Person?> KnownAsync(Arrival arrival, CancellationToken cancel) => data.People.Include(p => p.Roles)
        .SingleOrDefaultAsync(p => data.ExternalIdentities.Any(i => i.Issuer == arrival.Issuer && i.Subject == arrival.Subject && i.PersonId == p.Id), cancel);

    private async Task<Person> InvitedAsync(Arrival arrival, CancellationToken cancel)
    {
        var key = Person.KeyOf(arrival.Email);
        var person = arrival is { IsEmailTheirs: true, Email.Length: > 0 } ? await data.People.Include(p => p.Roles).SingleOrDefaultAsync(p => p.EmailKey == key, cancel) : null;
        if (person is null)
        {
            http.HttpContext?.TellRefused(null, "tried to sign in with an account of the issuer that nobody here has");
            throw new Refusal($"Nobody with the address of this account{(arrival.Email.Length == 0 ? "" : $", {arrival.Email},")} has been invited here. Ask the virtual school to add you, then sign in again.");
        }
        if (await data.ExternalIdentities.AnyAsync(i => i.Issuer == arrival.Issuer && i.PersonId == person.Id, cancel))
        {
            http.HttpContext?.TellRefused(person, "tried to sign in with another account of the issuer than is known");
            throw new Refusal("Another account is known here under this address. Sign in with that one, or ask an administrator for help.");
        }
        data.ExternalIdentities.Add(new ExternalIdentity(arrival.Issuer, arrival.Subject, person.Id, clock.GetUtcNow()));
        return person;
    }
}
