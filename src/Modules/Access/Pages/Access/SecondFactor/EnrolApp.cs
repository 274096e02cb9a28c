using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Access.Sessions.SecondFactors;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.SecondFactor;

/// <summary>
/// Takes up an offered secret once a code of it is shown, makes recovery codes, and ends every other session. Sent for whoever has signed in
/// or has just shown their password.
/// </summary>
/// <param name="Person">Whose app.</param>
/// <param name="Offer">The sealed secret that the page offered.</param>
/// <param name="Code">The code that the app shows now.</param>
/// <param name="Present">A code of the app that this one replaces, or a recovery code; null when there is none to replace.</param>
[AllowEveryone]
internal sealed record EnrolApp(PersonId Person, string Offer, string Code, string? Present) : ICommand<AppEnrolled>
{
    /// <summary>Never shows the secret or the codes, wherever the message is written.</summary>
    public override string ToString() => nameof(EnrolApp);
}

/// <summary>The session that goes on, and the recovery codes, which are kept nowhere.</summary>
internal sealed record AppEnrolled(Session Session, IReadOnlyList<string> RecoveryCodes)
{
    public override string ToString() => nameof(AppEnrolled);
}

internal sealed class EnrolAppValidator : AbstractValidator<EnrolApp>
{
    public EnrolAppValidator()
    {
        RuleFor(c => c.Offer).NotEmpty();
        RuleFor(c => c.Code).NotEmpty().WithMessage("Enter the six digits that your app shows.");
    }
}

internal sealed class EnrolAppHandler(AccessDbContext data, AppSecrets secrets, Codes codes, ICurrentPerson me, Acting acting, TimeProvider clock) : IRequestHandler<EnrolApp, AppEnrolled>
{
    public async Task<AppEnrolled> Handle(EnrolApp command, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        if (!me.IsSignedIn && await data.Passkeys.AnyAsync(p => p.PersonId == command.Person, cancel))
            throw new NotFound("an app for somebody who shows a passkey");
        var now = clock.GetUtcNow();
        var secret = secrets.TakeUp(command.Person, command.Offer) ?? throw new Refusal("This page has been open too long. Scan the new picture and enter a code of it.");
        var step = OneTimeCode.StepOf(command.Code, secret, now)
            ?? throw new Refusal("The code is not right. Enter the six digits that the app shows now for this service.", nameof(command.Code));
        var present = await data.AuthenticatorApps.SingleOrDefaultAsync(a => a.PersonId == command.Person, cancel);
        if (present is null)
            data.AuthenticatorApps.Add(new AuthenticatorApp(command.Person, secrets.Seal(secret), now, step));
        else
            await ReplaceAsync(present, command.Present, secrets.Seal(secret), step, cancel);
        var person = await data.People.Include(p => p.Roles).SingleAsync(p => p.Id == command.Person, cancel);
        acting.Shown = person.AsShown(clock.Today());
        person.EndSessions();
        return new AppEnrolled(new Session(person.Id, person.SessionStamp), await data.NewRecoveryCodesAsync(person.Id, cancel));
    }

    private async Task ReplaceAsync(AuthenticatorApp present, string? code, string sealedSecret, long step, CancellationToken cancel)
    {
        await codes.RequireAsync(present.PersonId, code ?? "", nameof(EnrolApp.Present), cancel);
        present.Replace(sealedSecret, clock.GetUtcNow(), step);
    }
}
