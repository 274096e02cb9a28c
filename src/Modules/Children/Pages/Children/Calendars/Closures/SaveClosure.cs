using FluentValidation;
using MediatR;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Calendars.Closures;

/// <summary>Enters days within a term on which schools are closed, or changes them.</summary>
/// <param name="Id">Which to change; null for a new one.</param>
/// <param name="Year">The year in which the school year starts.</param>
/// <param name="Until">The last day; null for one day.</param>
[AllowRoles(Role.Head)]
internal sealed record SaveClosure(Guid Calendar, int Year, Guid? Id, string Reason, DateOnly? From, DateOnly? Until) : ICommand;

internal sealed class SaveClosureValidator : AbstractValidator<SaveClosure>
{
    private const int Longest = 100;

    public SaveClosureValidator()
    {
        RuleFor(c => c.Reason).Must(r => !string.IsNullOrWhiteSpace(r) && r.Length <= Longest).WithMessage($"Say why schools are closed, in {Longest} characters at most: half-term, INSET.");
        RuleFor(c => c.From).NotNull().WithMessage("Enter the first day on which schools are closed.");
    }
}

internal sealed class SaveClosureHandler(CalendarRecords records) : IRequestHandler<SaveClosure, Unit>
{
    public async Task<Unit> Handle(SaveClosure command, CancellationToken cancel)
    {
        var (reason, from, until) = (command.Reason.Trim(), command.From!.Value, command.Until ?? command.From!.Value);
        var taken = await records.TakeAsync(command.Calendar, cancel);
        var closure = command.Id is { } id ? taken.Closures.SingleOrDefault(c => c.Id == id) ?? throw new NotFound("closure") : null;
        new ClosureRules(new AcademicYear(command.Year), taken.Terms, [.. taken.Closures.Where(c => c != closure)], taken.Holidays).Require(from, until);
        if (closure is null) records.Add(new ClosureRow { CalendarId = command.Calendar, Reason = reason, From = from, Until = until });
        else (closure.Reason, closure.From, closure.Until) = (reason, from, until);
        return Unit.Value;
    }
}
