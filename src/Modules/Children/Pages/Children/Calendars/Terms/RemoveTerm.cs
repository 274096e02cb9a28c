using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Calendars.Terms;

/// <summary>Removes a term and the closures inside it.</summary>
[AllowRoles(Role.Head)]
internal sealed record RemoveTerm(Guid Calendar, Guid Id) : ICommand;

internal sealed class RemoveTermValidator : AbstractValidator<RemoveTerm>
{
    public RemoveTermValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Choose a term.");
}

internal sealed class RemoveTermHandler(CalendarRecords records) : IRequestHandler<RemoveTerm, Unit>
{
    public async Task<Unit> Handle(RemoveTerm command, CancellationToken cancel)
    {
        var taken = await records.TakeAsync(command.Calendar, cancel);
        var term = taken.Terms.SingleOrDefault(t => t.Id == command.Id) ?? throw new NotFound("term");
        foreach (var closure in taken.ClosuresIn(term)) records.Remove(closure);
        records.Remove(term);
        return Unit.Value;
    }
}
