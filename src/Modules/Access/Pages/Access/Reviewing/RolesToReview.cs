using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.Reviewing;

/// <summary>Roles of which somebody should say that they are still needed: not looked at for a year, or not used for a quarter. The longest unused first.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record RolesToReview : IQuery<ReviewList>;

/// <param name="Rows">Those that most need a look.</param>
/// <param name="All">How many there are in all.</param>
/// <param name="Unused">How many of these are of people who have not signed in for long, or never.</param>
internal sealed record ReviewList(IReadOnlyList<ReviewRow> Rows, int All, int Unused);

internal sealed record ReviewRow
{
    public required Guid Held { get; init; }

    public required PersonId Person { get; init; }

    public required string Name { get; init; }

    public required Role Role { get; init; }

    public required DateOnly From { get; init; }

    public required string Because { get; init; }

    public required DateOnly? ReviewedOn { get; init; }

    public required DateTimeOffset? LastUsedAt { get; init; }

    public int Children { get; init; }
}

internal sealed class RolesToReviewHandler(AccessDbContext data, IOptions<AccessSettings> settings, TimeProvider clock) : IRequestHandler<RolesToReview, ReviewList>
{
    private const int Most = 50;

    public async Task<ReviewList> Handle(RolesToReview query, CancellationToken cancel)
    {
        var (today, unusedSince) = (clock.Today(), clock.GetUtcNow().AddDays(-settings.Value.UnusedDays));
        var due = Due(today, unusedSince);
        var rows = await due.OrderBy(r => r.LastUsedAt != null).ThenBy(r => r.LastUsedAt).ThenBy(r => r.From).ThenBy(r => r.Held).Take(Most).ToListAsync(cancel);
        var children = await ChildrenAsync([.. rows.Select(r => r.Person)], today, cancel);
        return new ReviewList(
            [.. rows.Select(r => r with { Children = children.GetValueOrDefault((r.Person, r.Role)) })],
            await due.CountAsync(cancel),
            await due.CountAsync(r => r.LastUsedAt == null || r.LastUsedAt < unusedSince, cancel));
    }

    private IQueryable<ReviewRow> Due(DateOnly today, DateTimeOffset unusedSince)
    {
        var (yearAgo, quarterAgo) = (today.AddDays(-settings.Value.ReviewDays), today.AddDays(-settings.Value.UnusedDays));
        return from held in data.RolesHeld.AsNoTracking()
               where held.From <= today && (held.Until == null || held.Until > today)
               join person in data.People on held.PersonId equals person.Id
               let used = data.Sessions.Where(s => s.PersonId == person.Id).Max(s => (DateTimeOffset?)s.LastUsedAt)
               let looked = held.ReviewedOn ?? held.From
               where looked <= yearAgo || (looked <= quarterAgo && (used == null || used < unusedSince))
               select new ReviewRow
               {
                   Held = held.Id,
                   Person = person.Id,
                   Name = person.Name,
                   Role = held.Role,
                   From = held.From,
                   Because = held.Because,
                   ReviewedOn = held.ReviewedOn,
                   LastUsedAt = used,
               };
    }

    private Task<Dictionary<(PersonId, Role), int>> ChildrenAsync(List<PersonId> people, DateOnly today, CancellationToken cancel) => data.Sights.AsNoTracking()
        .Where(s => people.Contains(s.PersonId) && s.From <= today && (s.Until == null || s.Until > today))
        .GroupBy(s => new { s.PersonId, s.Role }, (key, sights) => new { key.PersonId, key.Role, Count = sights.Select(s => s.ChildId).Distinct().Count() })
        .ToDictionaryAsync(g => (g.PersonId, g.Role), g => g.Count, cancel);
}
