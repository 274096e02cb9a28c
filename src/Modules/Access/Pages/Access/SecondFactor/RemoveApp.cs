using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Sessions.SecondFactors;
using VirtualSchool.Access.Standing;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.SecondFactor;

/// <summary>Turns the sender's second factor off, where none is demanded of them.</summary>
[AllowSignedIn]
internal sealed record RemoveApp(string Code) : ICommand
{
    /// <summary>Never shows the code, wherever the message is written.</summary>
    public override string ToString() => nameof(RemoveApp);
}

internal sealed class RemoveAppValidator : AbstractValidator<RemoveApp>
{
    public RemoveAppValidator() => RuleFor(c => c.Code).NotEmpty().WithMessage("Enter the code.").MaximumLength(100).WithMessage("Enter the code.");
}

internal sealed class RemoveAppHandler(AccessDbContext data, Codes codes, Standings standings, ICurrentPerson me, TimeProvider clock) : IRequestHandler<RemoveApp, Unit>
{
    public async Task<Unit> Handle(RemoveApp command, CancellationToken cancel)
    {
        if (await standings.OfAsync(me.Id, cancel) is not { } standing || standing.MustHaveSecondFactor(clock.Today()))
            throw new Refusal("In your work a second factor is demanded, so it cannot be turned off. You can set up another app instead.");
        await codes.RequireAsync(me.Id, command.Code, nameof(command.Code), cancel);
        data.AuthenticatorApps.RemoveRange(await data.AuthenticatorApps.Where(a => a.PersonId == me.Id).ToListAsync(cancel));
        await data.RemoveRecoveryCodesAsync(me.Id, cancel);
        return Unit.Value;
    }
}
