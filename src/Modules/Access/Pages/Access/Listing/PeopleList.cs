using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.Listing;

/// <summary>People by name, a page at a time.</summary>
/// <param name="InRole">Only those who hold it today; null for all.</param>
/// <param name="Name">Only those whose name or address contains it; null for all.</param>
/// <param name="After">The last person of the page before; null for the first page.</param>
/// <param name="Size">How many a page.</param>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record PeopleList(Role? InRole, string? Name, PersonId? After, int Size) : IQuery<PeopleListed>;

/// <summary>One page of people, and how many hold each role today.</summary>
internal sealed record PeopleListed(IReadOnlyList<PersonRow> Rows, IReadOnlyDictionary<Role, int> InRole, bool HasMore);

internal sealed record PersonRow(PersonId Id, string Name, string Email, IReadOnlyList<Role> Roles, bool HasPassword);

internal sealed class PeopleListHandler(AccessDbContext data, TimeProvider clock) : IRequestHandler<PeopleList, PeopleListed>
{
    public async Task<PeopleListed> Handle(PeopleList query, CancellationToken cancel)
    {
        var today = clock.Today();
        var people = await AfterAsync(Matching(query, today), query.After, cancel);
        var rows = await people.OrderBy(p => p.Name).ThenBy(p => p.EmailKey).Take(query.Size + 1).Select(p => new PersonRow(
            p.Id, p.Name, p.Email,
            p.Roles.Where(r => r.From <= today && (r.Until == null || r.Until > today)).Select(r => r.Role).ToList(),
            data.Accounts.Any(a => a.PersonId == p.Id && a.PasswordHash != null))).ToListAsync(cancel);
        return new PeopleListed([.. rows.Take(query.Size)], await InRoleAsync(today, cancel), rows.Count > query.Size);
    }

    private IQueryable<Person> Matching(PeopleList query, DateOnly today)
    {
        var people = data.People.AsNoTracking();
        if (query.InRole is { } role)
            people = people.Where(p => p.Roles.Any(r => r.Role == role && r.From <= today && (r.Until == null || r.Until > today)));
        if (string.IsNullOrWhiteSpace(query.Name))
            return people;
        var within = Within(query.Name);
        return people.Where(p => EF.Functions.ILike(p.Name, within, "\\") || EF.Functions.ILike(p.Email, within, "\\"));
    }

    private async Task<IQueryable<Person>> AfterAsync(IQueryable<Person> people, PersonId? after, CancellationToken cancel)
    {
        if (await data.People.AsNoTracking().Where(p => p.Id == after).Select(p => new { p.Name, p.EmailKey }).SingleOrDefaultAsync(cancel) is not { } last)
            return people;
        return people.Where(p => string.Compare(p.Name, last.Name) > 0 || (p.Name == last.Name && string.Compare(p.EmailKey, last.EmailKey) > 0));
    }

    private Task<Dictionary<Role, int>> InRoleAsync(DateOnly today, CancellationToken cancel) => data.RolesHeld.AsNoTracking()
        .Where(r => r.From <= today && (r.Until == null || r.Until > today))
        .GroupBy(r => r.Role, (role, held) => new { role, Count = held.Count() })
        .ToDictionaryAsync(g => g.role, g => g.Count, cancel);

    private static string Within(string typed) =>
        "%" + typed.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";
}
