using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Outbox;

namespace VirtualSchool.Platform.Pages.Operations;

/// <summary>Puts letters that were given up back into the queue.</summary>
/// <param name="Letters">Which.</param>
[AllowRoles(Role.Administrator)]
internal sealed record TryLettersAgain(IReadOnlyList<Guid> Letters) : ICommand;

internal sealed class TryLettersAgainValidator : AbstractValidator<TryLettersAgain>
{
    public TryLettersAgainValidator() => RuleFor(c => c.Letters).NotEmpty().WithMessage("Tick the letters to try again.");
}

internal sealed class TryLettersAgainHandler(PlatformDbContext data, TimeProvider clock) : IRequestHandler<TryLettersAgain, Unit>
{
    public async Task<Unit> Handle(TryLettersAgain command, CancellationToken cancel)
    {
        var dead = await data.Set<OutboxMessage>().Where(m => command.Letters.Contains(m.Id) && m.State == OutboxState.Dead).ToListAsync(cancel);
        if (dead.Count == 0) throw new Refusal("These letters are in the queue already: somebody else has put them back.");
        dead.ForEach(m => m.TryAgain(clock.GetUtcNow()));
        return Unit.Value;
    }
}
