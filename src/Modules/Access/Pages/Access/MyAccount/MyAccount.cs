using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.MyAccount;

/// <summary>What the service knows of the person who asks.</summary>
[AllowSignedIn]
internal sealed record MyAccount : IQuery<MyAccountShown>;

internal sealed record MyAccountShown(string Name, string Email, IReadOnlyList<RoleShown> Roles, bool HasPassword, DateTimeOffset? SecondFactorSince, IReadOnlyList<TryShown> Tries);

internal sealed record RoleShown(Role Role, DateOnly From, DateOnly? Until, string Because, string? EndedBecause);

internal sealed record TryShown(DateTimeOffset At, SignInKind Kind, SignInOutcome Outcome);

internal sealed class MyAccountHandler(AccessDbContext data, ICurrentPerson me, TimeProvider clock) : IRequestHandler<MyAccount, MyAccountShown>
{
    private const int Latest = 10;

    public async Task<MyAccountShown> Handle(MyAccount query, CancellationToken cancel)
    {
        var today = clock.Today();
        var person = await data.People.AsNoTracking().Include(p => p.Roles).SingleAsync(p => p.Id == me.Id, cancel);
        var hasPassword = await data.Accounts.AnyAsync(a => a.Id == me.Id.Value && a.PasswordHash != null, cancel);
        var since = await data.AuthenticatorApps.Where(a => a.PersonId == me.Id).Select(a => (DateTimeOffset?)a.Since).SingleOrDefaultAsync(cancel);
        var tries = await data.SignInAttempts.AsNoTracking().Where(a => a.PersonId == me.Id).OrderByDescending(a => a.At).Take(Latest)
            .Select(a => new TryShown(a.At, a.Kind, a.Outcome)).ToListAsync(cancel);
        var roles = person.Roles.Where(r => r.IsHeldOn(today)).OrderBy(r => r.Role).Select(r => new RoleShown(r.Role, r.From, r.Until, r.Because, r.EndedBecause));
        return new MyAccountShown(person.Name, person.Email, [.. roles], hasPassword, since, tries);
    }
}
