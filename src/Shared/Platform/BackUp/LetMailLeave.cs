using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.BackUp;

/// <summary>Says that mail may leave again after a restore.</summary>
/// <param name="Checked">True when the sender says that they have looked at what waits.</param>
[AllowRoles(Role.Administrator)]
internal sealed record LetMailLeave(bool Checked) : ICommand;

internal sealed class LetMailLeaveValidator : AbstractValidator<LetMailLeave>
{
    public LetMailLeaveValidator() => RuleFor(c => c.Checked).Equal(true).WithMessage("Say that you have looked at the letters that wait.");
}

internal sealed class LetMailLeaveHandler(PlatformDbContext data) : IRequestHandler<LetMailLeave, Unit>
{
    public async Task<Unit> Handle(LetMailLeave command, CancellationToken cancel)
    {
        var pause = await data.FindAsync<Setting>([MailPause.Key], cancel) ?? throw new Refusal("Mail leaves already: somebody else has said so.");
        data.Remove(pause);
        return Unit.Value;
    }
}
