using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access.Pages.Access.Passkeys;

/// <summary>Forgets one of the sender's passkeys, which opens nothing from then on.</summary>
[AllowSignedIn]
internal sealed record RemovePasskey(Guid Passkey) : ICommand;

internal sealed class RemovePasskeyValidator : AbstractValidator<RemovePasskey>
{
    public RemovePasskeyValidator() => RuleFor(c => c.Passkey).NotEmpty();
}

internal sealed class RemovePasskeyHandler(AccessDbContext data, ICurrentPerson me) : IRequestHandler<RemovePasskey, Unit>
{
    public async Task<Unit> Handle(RemovePasskey command, CancellationToken cancel)
    {
        data.Passkeys.Remove(await data.Passkeys.SingleOrDefaultAsync(p => p.Id == command.Passkey && p.PersonId == me.Id, cancel) ?? throw new NotFound("passkey"));
        return Unit.Value;
    }
}
