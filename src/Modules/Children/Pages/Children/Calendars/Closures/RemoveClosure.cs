using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Calendars.Closures;

/// <summary>Removes a closure: its days count as school days again.</summary>
[AllowRoles(Role.Head)]
internal sealed record RemoveClosure(Guid Calendar, Guid Id) : ICommand;

internal sealed class RemoveClosureValidator : AbstractValidator<RemoveClosure>
{
    public RemoveClosureValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Choose a closure.");
}

internal sealed class RemoveClosureHandler(CalendarRecords records) : IRequestHandler<RemoveClosure, Unit>
{
    public async Task<Unit> Handle(RemoveClosure command, CancellationToken cancel)
    {
        var taken = await records.TakeAsync(command.Calendar, cancel);
        records.Remove(taken.Closures.SingleOrDefault(c => c.Id == command.Id) ?? throw new NotFound("closure"));
        return Unit.Value;
    }
}
