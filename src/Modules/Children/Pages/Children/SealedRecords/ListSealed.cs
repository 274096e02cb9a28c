using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Calendars;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Restricted;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.SealedRecords;

/// <summary>The sealed records by number alone, the latest first: who they are opens only with a reason.</summary>
[AllowRoles(Role.Head)]
internal sealed record ListSealed : IQuery<SealedShown>;

/// <summary>What is sealed, what was sealed by mistake, and for how many days a mistake can be taken back.</summary>
internal sealed record SealedShown(IReadOnlyList<SealedLine> Lines, IReadOnlyList<TakenOffLine> TakenOff, int Days);

/// <summary>One sealed record.</summary>
internal sealed record SealedLine(string Number, DateOnly SealedOn);

/// <summary>One record whose seal was taken off again.</summary>
internal sealed record TakenOffLine(string Number, DateOnly SealedOn, DateTimeOffset At, string By, string Reason);

internal sealed class ListSealedHandler(ChildrenDbContext data, Rulebook rules, TimeProvider clock) : IRequestHandler<ListSealed, SealedShown>
{
    private const int Most = 500;

    public async Task<SealedShown> Handle(ListSealed query, CancellationToken cancel) => new(
        await data.Set<Child>().IgnoreQueryFilters().AsNoTracking().Where(c => c.SealedOn != null).OrderByDescending(c => c.SealedOn).ThenBy(c => c.CouncilNumber).Take(Most)
            .Select(c => new SealedLine(c.CouncilNumber, c.SealedOn!.Value)).ToListAsync(cancel),
        await data.Set<SealTakenOff>().AsNoTracking().OrderByDescending(t => t.At).Take(Most)
            .Join(data.Set<Child>().IgnoreQueryFilters(), t => t.ChildId, c => c.Id, (t, c) => new TakenOffLine(c.CouncilNumber, t.SealedOn, t.At, t.ByName, t.Reason)).ToListAsync(cancel),
        await rules.ValueAsync(RuleKey.SealComesOff, clock.Today(), cancel));
}
