using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.BackUp;

/// <summary>
/// Makes a database that has just been put back safe to start on: mail stays in the outbox until an administrator says go, since what
/// it tells may have been sent already, and every session and link of that time is ended.
/// </summary>
/// <param name="MadeAt">When the back-up was made, UTC.</param>
[AllowSystem]
public sealed record BeginAfterRestore(DateTimeOffset MadeAt) : ICommand;

/// <summary>The records are again those of an earlier moment. Whoever keeps open doors (sessions, links) shuts them.</summary>
/// <param name="MadeAt">That moment, UTC.</param>
public sealed record DatabaseRestored(DateTimeOffset MadeAt) : INotification;

internal sealed class BeginAfterRestoreValidator : AbstractValidator<BeginAfterRestore>
{
    public BeginAfterRestoreValidator(TimeProvider clock) =>
        RuleFor(c => c.MadeAt).Must(at => at <= clock.GetUtcNow()).WithMessage("This back-up says that it was made in the future: set this machine's clock right, then restore again.");
}

internal sealed class BeginAfterRestoreHandler(PlatformDbContext data, IMediator mediator) : IRequestHandler<BeginAfterRestore, Unit>
{
    public async Task<Unit> Handle(BeginAfterRestore command, CancellationToken cancel)
    {
        if (await data.FindAsync<Setting>([MailPause.Key], cancel) is { } standing) standing.Value = MailPause.Text(command.MadeAt);
        else data.Add(new Setting { Key = MailPause.Key, Value = MailPause.Text(command.MadeAt) });
        await mediator.Publish(new DatabaseRestored(command.MadeAt), cancel);
        return Unit.Value;
    }
}
