using FluentValidation;
using MediatR;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Sessions.SecondFactors;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access.Pages.Access.SecondFactor;

/// <summary>New recovery codes for the sender, who shows a code; those made before stop working. The answer is kept nowhere.</summary>
[AllowSignedIn]
internal sealed record MakeRecoveryCodes(string Code) : ICommand<IReadOnlyList<string>>
{
    /// <summary>Never shows the code, wherever the message is written.</summary>
    public override string ToString() => nameof(MakeRecoveryCodes);
}

internal sealed class MakeRecoveryCodesValidator : AbstractValidator<MakeRecoveryCodes>
{
    public MakeRecoveryCodesValidator() => RuleFor(c => c.Code).NotEmpty().WithMessage("Enter the code.").MaximumLength(100).WithMessage("Enter the code.");
}

internal sealed class MakeRecoveryCodesHandler(AccessDbContext data, Codes codes, ICurrentPerson me) : IRequestHandler<MakeRecoveryCodes, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(MakeRecoveryCodes command, CancellationToken cancel)
    {
        await codes.RequireAsync(me.Id, command.Code, nameof(command.Code), cancel);
        return await data.NewRecoveryCodesAsync(me.Id, cancel);
    }
}
