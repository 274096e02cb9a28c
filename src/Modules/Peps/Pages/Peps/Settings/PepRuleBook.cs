using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Rules;
using VirtualSchool.Platform.Messages;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Pages.Settings;

/// <summary>The council's rules about plans, each with all its rows.</summary>
[AllowRoles(Role.Head, Role.Adviser)]
internal sealed record PepRuleBook : IQuery<IReadOnlyList<RuleShown>>;

/// <summary>One rule as it applies today, with what came before and what is to come.</summary>
internal sealed record RuleShown(RuleName Name, IReadOnlyList<RuleRow> Rows);

/// <summary>One row of a rule.</summary>
internal sealed record RuleRow(int Number, RuleBasis Basis, DateOnly AppliesFrom, string Source, bool IsToday);

/// <summary>Adds a dated row: from that day on it applies; plans already opened keep their days.</summary>
[AllowRoles(Role.Head)]
internal sealed record AddPepRule(RuleName Name, int? Number, RuleBasis Basis, DateOnly? AppliesFrom, string? Source) : ICommand;

internal sealed class AddPepRuleValidator : AbstractValidator<AddPepRule>
{
    public AddPepRuleValidator()
    {
        RuleFor(c => c.Number).NotNull().WithMessage("Enter the number of days.");
        RuleFor(c => c.AppliesFrom).HoldsFromADay();
        RuleFor(c => c.Source).IsLaidDown("guidance, a policy, or a decision and its date");
    }
}

internal sealed class PepRuleBookHandler(PepsDbContext data, Writer writer, TimeProvider clock) : IRequestHandler<PepRuleBook, IReadOnlyList<RuleShown>>, IRequestHandler<AddPepRule, Unit>
{
    public async Task<IReadOnlyList<RuleShown>> Handle(PepRuleBook query, CancellationToken cancel)
    {
        var rules = await data.Set<PepRule>().AsNoTracking().OrderByDescending(r => r.AppliesFrom).ToListAsync(cancel);
        var book = new RuleBook(rules);
        return [.. Enum.GetValues<RuleName>().Select(name => new RuleShown(name, [.. rules.Where(r => r.Name == name)
            .Select(r => new RuleRow(r.Number, r.Basis, r.AppliesFrom, r.Source, r == book.On(name, clock.Today())))]))];
    }

    public async Task<Unit> Handle(AddPepRule request, CancellationToken cancel)
    {
        var from = request.AppliesFrom!.Value;
        if (await data.Set<PepRule>().AnyAsync(r => r.Name == request.Name && r.AppliesFrom == from, cancel))
            throw new Refusal($"A row of this rule applies from {Words.Day(from)} already. Choose another day.", "AppliesFrom");
        data.Add(new PepRule(request.Name, request.Number!.Value, request.Basis, from, request.Source!, writer.Stamp.By));
        return Unit.Value;
    }
}
