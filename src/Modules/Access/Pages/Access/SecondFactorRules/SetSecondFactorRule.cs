using FluentValidation;
using MediatR;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Messages;

namespace VirtualSchool.Access.Pages.Access.SecondFactorRules;

/// <summary>Changes from a day on of whom in a role a second factor is demanded. What held before that day still held then.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record SetSecondFactorRule(Role Role, SecondFactorDemand? Demand, DateOnly? From, string? Source) : ICommand;

internal sealed class SetSecondFactorRuleValidator : AbstractValidator<SetSecondFactorRule>
{
    public SetSecondFactorRuleValidator(TimeProvider clock)
    {
        RuleFor(c => c.Role).Must(SecondFactorRule.ChosenFor.Contains).WithMessage("Choose a role.");
        RuleFor(c => c.Demand).Must(d => d is { } demand && Enum.IsDefined(demand)).WithMessage("Choose of whom it is demanded.");
        RuleFor(c => c.From).HoldsFromTodayOn(clock);
        RuleFor(c => c.Source).IsLaidDown("the council’s information security policy of September 2026");
    }
}

internal sealed class SetSecondFactorRuleHandler(AccessDbContext data) : IRequestHandler<SetSecondFactorRule, Unit>
{
    public async Task<Unit> Handle(SetSecondFactorRule command, CancellationToken cancel)
    {
        var (role, from, demand, source) = (command.Role, command.From!.Value, command.Demand!.Value, command.Source!.Trim());
        if (await data.SecondFactorRules.FindAsync([role, from], cancel) is { } same)
            same.Change(demand, source);
        else
            data.SecondFactorRules.Add(new SecondFactorRule(role, from, demand, source));
        return Unit.Value;
    }
}
