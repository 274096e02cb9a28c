using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Access.Sessions.Passkeys;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.Passkeys;

/// <summary>The question that any passkey of this service answers.</summary>
internal sealed record AskToShowPasskey : IQuery<PasskeyQuestion>;

internal sealed class AskToShowPasskeyHandler(PasskeyCeremony ceremony) : IRequestHandler<AskToShowPasskey, PasskeyQuestion>
{
    public Task<PasskeyQuestion> Handle(AskToShowPasskey query, CancellationToken cancel) => ceremony.AskToShowAsync();
}

/// <summary>Checks the passkey that a device has shown. It changes nothing of anybody's standing: its use is noted apart.</summary>
[AllowEveryone]
internal sealed record SignInByPasskey(string Answer, string State) : IQuery<Session>;

internal sealed class SignInByPasskeyValidator : AbstractValidator<SignInByPasskey>
{
    public SignInByPasskeyValidator() => RuleFor(c => c.Answer).NotEmpty().WithMessage("Your browser has shown no passkey. Try again, or sign in with your password.");
}

internal sealed class SignInByPasskeyHandler(AccessDbContext data, PasskeyCeremony ceremony, SessionBook book, IHttpContextAccessor http, TimeProvider clock) : IRequestHandler<SignInByPasskey, Session>
{
    public async Task<Session> Handle(SignInByPasskey query, CancellationToken cancel)
    {
        var (id, passkey) = await ceremony.TakeShownAsync(query.Answer, query.State);
        var person = await data.People.AsNoTracking().Include(p => p.Roles).SingleAsync(p => p.Id == id, cancel);
        if (!person.HoldsAnyRole(clock.Today()))
        {
            http.HttpContext?.TellRefused(person, "showed a passkey though access has ended");
            throw new Refusal("Your access has ended. If you still need it, ask the virtual school to give you a role again.");
        }
        await book.NoteUseAsync(passkey.CredentialId, passkey.SignCount, cancel);
        return new Session(person.Id, person.SessionStamp);
    }
}
