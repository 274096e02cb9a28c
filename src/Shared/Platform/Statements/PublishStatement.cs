using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Messages;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Statements;

/// <summary>Words a statement anew from a day on. What held before that day still held then; a second wording for the same day takes the first one's place.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Text">See <see cref="StatementText"/>.</param>
/// <param name="From">Today or later.</param>
/// <param name="Because">Why it changes.</param>
[AllowRoles(Role.Administrator)]
internal sealed record PublishStatement(StatementKind Kind, string? Text, DateOnly? From, string? Because) : ICommand;

internal sealed class PublishStatementValidator : AbstractValidator<PublishStatement>
{
    public PublishStatementValidator(TimeProvider clock)
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Text).NotEmpty().WithMessage("Write the statement. To go back to the shipped text, copy it from below.");
        RuleFor(c => c.Text).MaximumLength(StatementText.Most).WithMessage($"The statement is longer than {StatementText.Most:N0} letters. Shorten it.");
        RuleFor(c => c.Text).Custom((text, context) => AddProblems(text, context)).When(c => c.Text?.Length is > 0 and <= StatementText.Most);
        RuleFor(c => c.From).HoldsFromTodayOn(clock);
        RuleFor(c => c.Because).Must(b => b?.Trim().Length is > 0 and <= 500).WithMessage("Say why it changes, in up to 500 letters: it is kept in the log.");
    }

    private static void AddProblems(string? text, ValidationContext<PublishStatement> context)
    {
        foreach (var problem in StatementText.ProblemsIn(text!)) context.AddFailure(problem);
    }
}

internal sealed class PublishStatementHandler(PlatformDbContext data, ICurrentPerson me, TimeProvider clock) : IRequestHandler<PublishStatement, Unit>
{
    public async Task<Unit> Handle(PublishStatement command, CancellationToken cancel)
    {
        var statement = await data.Set<Statement>().SingleOrDefaultAsync(s => s.Kind == command.Kind && s.From == command.From, cancel);
        if (statement is null) data.Add(statement = new Statement(command.Kind, command.From!.Value));
        statement.Word(command.Text!.Trim(), command.Because!.Trim(), me.Name, clock.GetUtcNow());
        return Unit.Value;
    }
}
