using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Messages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Pages.Settings;

/// <summary>The council's rules about training, each with all its rows, the latest first.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record TrainingRuleBook : IQuery<IReadOnlyList<RuleRow>>;

internal sealed record RuleRow(RuleName Name, int Number, DateOnly AppliesFrom, string Source, bool IsToday);

/// <summary>Adds a dated row: from that day on it applies; what was set before keeps its numbers.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record AddTrainingRule(RuleName Name, int? Number, DateOnly? AppliesFrom, string? Source) : ICommand;

internal sealed class AddTrainingRuleValidator : AbstractValidator<AddTrainingRule>
{
    public AddTrainingRuleValidator()
    {
        RuleFor(c => c.Number).NotNull().WithMessage("Enter the number.");
        RuleFor(c => c.AppliesFrom).HoldsFromADay();
        RuleFor(c => c.Source).IsLaidDown("a decision and its date");
    }
}

internal sealed class TrainingRuleBookHandler(TrainingDbContext data, ICurrentPerson me, TimeProvider clock) : IRequestHandler<TrainingRuleBook, IReadOnlyList<RuleRow>>, IRequestHandler<AddTrainingRule, Unit>
{
    public async Task<IReadOnlyList<RuleRow>> Handle(TrainingRuleBook query, CancellationToken cancel)
    {
        var rules = await data.Set<TrainingRule>().AsNoTracking().ToListAsync(cancel);
        var (book, today) = (new RuleBook(rules), clock.Today());
        return [.. rules.OrderBy(r => r.Name).ThenByDescending(r => r.AppliesFrom).Select(r => new RuleRow(r.Name, r.Number, r.AppliesFrom, r.Source, r == book.On(r.Name, today)))];
    }

    public async Task<Unit> Handle(AddTrainingRule command, CancellationToken cancel)
    {
        var from = command.AppliesFrom!.Value;
        if (await data.Set<TrainingRule>().AnyAsync(r => r.Name == command.Name && r.AppliesFrom == from, cancel))
            throw new Refusal($"A row of this rule applies from {Words.Day(from)} already. Choose another day.", "AppliesFrom");
        data.Add(new TrainingRule(command.Name, command.Number, from, command.Source, me.IsSystem ? null : me.Id));
        return Unit.Value;
    }
}
