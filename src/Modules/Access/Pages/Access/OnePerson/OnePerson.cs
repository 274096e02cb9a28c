using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Pages.Access.MyAccount;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Outbox.Bounces;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.OnePerson;

/// <summary>One person, their roles now and before, how many children they see, and how they sign in. It names no child.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record OnePerson(PersonId Person) : IQuery<PersonShown>;

internal sealed record PersonShown(
    PersonId Id, string Name, string Email, IReadOnlyList<RoleShown> Held, IReadOnlyList<RoleShown> Before,
    IReadOnlyDictionary<Role, int> Children, bool HasPassword, DateTimeOffset? SecondFactorSince, int Passkeys, DateTimeOffset? LinkExpires, IReadOnlyList<TryShown> Tries, CameBack? MailBack);

internal sealed class OnePersonHandler(AccessDbContext data, ICameBack mail, TimeProvider clock) : IRequestHandler<OnePerson, PersonShown>
{
    private const int Latest = 10;

    public async Task<PersonShown> Handle(OnePerson query, CancellationToken cancel)
    {
        var (id, today) = (query.Person, clock.Today());
        var person = await data.People.AsNoTracking().Include(p => p.Roles).SingleOrDefaultAsync(p => p.Id == id, cancel) ?? throw new NotFound("person");
        var roles = person.Roles.OrderBy(r => r.Role).ThenByDescending(r => r.From).ToLookup(r => r.Until is null || r.Until > today, r => new RoleShown(r.Role, r.From, r.Until, r.Because, r.EndedBecause));
        return new PersonShown(
            id, person.Name, person.Email, [.. roles[true]], [.. roles[false]],
            await ChildrenAsync(id, today, cancel),
            await data.Accounts.AnyAsync(a => a.PersonId == id && a.PasswordHash != null, cancel),
            await data.AuthenticatorApps.Where(a => a.PersonId == id).Select(a => (DateTimeOffset?)a.Since).SingleOrDefaultAsync(cancel),
            await data.Passkeys.CountAsync(p => p.PersonId == id, cancel),
            await LinkExpiresAsync(id, cancel),
            await data.SignInAttempts.AsNoTracking().Where(a => a.PersonId == id).OrderByDescending(a => a.At).Take(Latest).Select(a => new TryShown(a.At, a.Kind, a.Outcome)).ToListAsync(cancel),
            (await mail.FromAsync([person.Email], cancel)).GetValueOrDefault(person.Email));
    }

    private Task<Dictionary<Role, int>> ChildrenAsync(PersonId id, DateOnly today, CancellationToken cancel) => data.Sights.AsNoTracking()
        .Where(s => s.PersonId == id && s.From <= today && (s.Until == null || s.Until > today))
        .GroupBy(s => s.Role, (role, sights) => new { role, Count = sights.Select(s => s.ChildId).Distinct().Count() })
        .ToDictionaryAsync(g => g.role, g => g.Count, cancel);

    private Task<DateTimeOffset?> LinkExpiresAsync(PersonId id, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return data.SetUpLinks.Where(l => l.PersonId == id && l.UsedAt == null && l.ExpiresAt > now).MaxAsync(l => (DateTimeOffset?)l.ExpiresAt, cancel);
    }
}
