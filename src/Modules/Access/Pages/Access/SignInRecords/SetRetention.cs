using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Messages;

namespace VirtualSchool.Access.Pages.Access.SignInRecords;

/// <summary>How long sessions and tries are kept, with every day from which a rule holds or held, the latest first.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record ListRetention : IQuery<IReadOnlyList<SignInRetention>>;

/// <summary>Changes from a day on for how many days something is kept.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record SetRetention(SignInRecord? What, int? Days, DateOnly? From, string? Source) : ICommand;

internal sealed class SetRetentionValidator : AbstractValidator<SetRetention>
{
    // Shorter, and a session in use or a count of tries would be lost.
    private const int Least = 2;
    private const int Most = 800;

    public SetRetentionValidator(TimeProvider clock)
    {
        RuleFor(c => c.What).Must(w => w is { } what && Enum.IsDefined(what)).WithMessage("Choose what is kept.");
        RuleFor(c => c.Days).Must(d => d is >= Least and <= Most).WithMessage($"Enter a number of days from {Least} to {Most}.");
        RuleFor(c => c.From).HoldsFromTodayOn(clock);
        RuleFor(c => c.Source).IsLaidDown("the council’s retention schedule of September 2026");
    }
}

internal sealed class RetentionHandler(AccessDbContext data) : IRequestHandler<ListRetention, IReadOnlyList<SignInRetention>>, IRequestHandler<SetRetention, Unit>
{
    public async Task<IReadOnlyList<SignInRetention>> Handle(ListRetention query, CancellationToken cancel) =>
        [.. (await data.Set<SignInRetention>().AsNoTracking().ToListAsync(cancel)).OrderBy(r => r.What).ThenByDescending(r => r.From)];

    public async Task<Unit> Handle(SetRetention command, CancellationToken cancel)
    {
        var (what, from, days, source) = (command.What!.Value, command.From!.Value, command.Days!.Value, command.Source!.Trim());
        if (await data.Set<SignInRetention>().FindAsync([what, from], cancel) is { } same) (same.Days, same.Source) = (days, source);
        else data.Add(new SignInRetention { What = what, From = from, Days = days, Source = source });
        return Unit.Value;
    }
}
