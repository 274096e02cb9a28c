using FluentValidation;
using MediatR;
using VirtualSchool.Children.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Messages;

namespace VirtualSchool.Children.Pages.Rules;

/// <summary>Gives one of the council's numbers another value from a day on. What held before that day still holds for it.</summary>
[AllowRoles(Role.Head)]
internal sealed record SetRule(RuleKey? Key, int? Value, DateOnly? From, string? Source) : ICommand;

internal sealed class SetRuleValidator : AbstractValidator<SetRule>
{
    public SetRuleValidator()
    {
        RuleFor(r => r.Key).Must(k => k is { } key && RuleWords.Chosen.Contains(key)).WithMessage("Choose what is to change.");
        RuleFor(r => r.Value).NotNull().WithMessage("Enter the new number.");
        RuleFor(r => r.Value).Must((r, value) => IsWithin(r.Key!.Value, value!.Value)).When(r => r is { Key: not null, Value: not null })
            .WithMessage(r => $"Enter a number from {RuleWords.BoundsOf(r.Key!.Value).Least} to {RuleWords.BoundsOf(r.Key!.Value).Most}.");
        RuleFor(r => r.From).HoldsFromADay();
        RuleFor(r => r.Source).IsLaidDown("the council’s PEP procedure of September 2026");
    }

    private static bool IsWithin(RuleKey key, int value) => RuleWords.BoundsOf(key) is var (least, most) && value >= least && value <= most;
}

internal sealed class SetRuleHandler(ChildrenDbContext data) : IRequestHandler<SetRule, Unit>
{
    public async Task<Unit> Handle(SetRule command, CancellationToken cancel)
    {
        var (key, from) = (command.Key!.Value, command.From!.Value);
        if (await data.Set<CouncilRule>().FindAsync([key, from], cancel) is { } same) (same.Value, same.Source) = (command.Value!.Value, command.Source!.Trim());
        else data.Add(new CouncilRule { Key = key, From = from, Value = command.Value!.Value, Source = command.Source!.Trim() });
        return Unit.Value;
    }
}
