using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Access.Sessions.Passkeys;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access.Pages.Access.Passkeys;

/// <summary>Keeps the passkey that the sender's device has made.</summary>
/// <param name="Name">What the sender calls it.</param>
/// <param name="Answer">What the device answered.</param>
/// <param name="State">The sealed state of the question.</param>
[AllowSignedIn]
internal sealed record AddPasskey(string Name, string Answer, string State) : ICommand;

internal sealed class AddPasskeyValidator : AbstractValidator<AddPasskey>
{
    public AddPasskeyValidator()
    {
        RuleFor(c => c.Name).Must(n => n.Trim().Length is > 0 and <= 100).WithMessage("Give it a name by which you know the device, such as “School laptop”.");
        RuleFor(c => c.Answer).NotEmpty().WithMessage("Your browser has made no passkey. Try again, or use your authenticator app.");
    }
}

internal sealed class AddPasskeyHandler(AccessDbContext data, PasskeyCeremony ceremony, ICurrentPerson me, TimeProvider clock) : IRequestHandler<AddPasskey, Unit>
{
    public async Task<Unit> Handle(AddPasskey command, CancellationToken cancel)
    {
        var made = await ceremony.TakeMadeAsync(me.Id, command.Answer, command.State);
        if (!await data.Accounts.AnyAsync(a => a.PersonId == me.Id, cancel))
            data.Accounts.Add(Account.For(me.Id));
        data.Passkeys.Add(new Passkey(me.Id, command.Name.Trim(), made.CredentialId, made.PublicKey, made.SignCount, clock.GetUtcNow())
        {
            IsBackupEligible = made.IsBackupEligible,
            IsBackedUp = made.IsBackedUp,
        });
        return Unit.Value;
    }
}
