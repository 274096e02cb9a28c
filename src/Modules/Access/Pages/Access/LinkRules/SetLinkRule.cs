using FluentValidation;
using MediatR;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain.Links;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Messages;

namespace VirtualSchool.Access.Pages.Access.LinkRules;

/// <summary>Changes from a day on how long links hold, and whether what is written by them waits for approval. Links made before keep what held then.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record SetLinkRule(DateOnly? From, int? OpenDays, int? BrowserHours, int? LongestDays, bool? NeedsApproval, string? Source) : ICommand;

internal sealed class SetLinkRuleValidator : AbstractValidator<SetLinkRule>
{
    public SetLinkRuleValidator(TimeProvider clock)
    {
        RuleFor(c => c.From).HoldsFromTodayOn(clock);
        RuleFor(c => c.OpenDays).Must(days => days is >= 1 and <= LinkRule.MostDays).WithMessage($"Enter a number of days from 1 to {LinkRule.MostDays}.");
        RuleFor(c => c.BrowserHours).Must(hours => hours is >= 1 and <= LinkRule.MostHours).WithMessage($"Enter a number of hours from 1 to {LinkRule.MostHours}.");
        RuleFor(c => c.LongestDays).Must(days => days is >= 1 and <= LinkRule.MostDays).WithMessage($"Enter a number of days from 1 to {LinkRule.MostDays}.");
        RuleFor(c => c.LongestDays).Must((c, days) => days >= c.OpenDays).When(c => c is { OpenDays: not null, LongestDays: not null })
            .WithMessage("A link cannot be over before its first letter is: enter at least as many days as a letter’s link has.");
        RuleFor(c => c.NeedsApproval).NotNull().WithMessage("Choose whether what is written waits for approval.");
        RuleFor(c => c.Source).IsLaidDown("the council’s information security policy of September 2026");
    }
}

internal sealed class SetLinkRuleHandler(AccessDbContext data) : IRequestHandler<SetLinkRule, Unit>
{
    public async Task<Unit> Handle(SetLinkRule command, CancellationToken cancel)
    {
        var choices = new LinkChoices(command.OpenDays!.Value, command.BrowserHours!.Value, command.LongestDays!.Value, command.NeedsApproval!.Value);
        if (await data.LinkRules.FindAsync([command.From!.Value], cancel) is { } same)
            same.Change(choices, command.Source!);
        else
            data.LinkRules.Add(new LinkRule(command.From.Value, choices, command.Source!));
        return Unit.Value;
    }
}
