using FluentValidation;
using MediatR;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Calendars.Terms;

/// <summary>Enters a term of a calendar, or changes one. Deadlines that were given already keep their days.</summary>
/// <param name="Id">Which to change; null for a new one.</param>
/// <param name="Year">The year in which the school year starts.</param>
[AllowRoles(Role.Head)]
internal sealed record SaveTerm(Guid Calendar, int Year, Guid? Id, Season? Season, DateOnly? From, DateOnly? Until) : ICommand;

internal sealed class SaveTermValidator : AbstractValidator<SaveTerm>
{
    public SaveTermValidator()
    {
        RuleFor(c => c.Season).Must(s => s is { } season && Enum.IsDefined(season)).WithMessage("Choose autumn, spring or summer.");
        RuleFor(c => c.From).NotNull().WithMessage("Enter the first day of the term.");
        RuleFor(c => c.Until).NotNull().WithMessage("Enter the last day of the term.");
    }
}

internal sealed class SaveTermHandler(CalendarRecords records) : IRequestHandler<SaveTerm, Unit>
{
    public async Task<Unit> Handle(SaveTerm command, CancellationToken cancel)
    {
        var (season, from, until) = (command.Season!.Value, command.From!.Value, command.Until!.Value);
        var taken = await records.TakeAsync(command.Calendar, cancel);
        var term = command.Id is { } id ? taken.Terms.SingleOrDefault(t => t.Id == id) ?? throw new NotFound("term") : null;
        new TermRules(new AcademicYear(command.Year), [.. taken.Terms.Where(t => t != term)], taken.Holidays).Require(season, from, until);
        if (term is null)
        {
            records.Add(new TermRow { CalendarId = command.Calendar, Name = season.Name(from), From = from, Until = until });
            return Unit.Value;
        }
        TermRules.RequireInside(taken.ClosuresIn(term), from, until);
        (term.Name, term.From, term.Until) = (season.Name(from), from, until);
        return Unit.Value;
    }
}
