using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Sessions;

/// <summary>Checks and sets passwords through ASP.NET Core Identity, inside the running command.</summary>
internal sealed class Passwords(UserManager<Account> users, AccessDbContext data, IOptions<AccessSettings> settings)
{
    private static readonly Account Nobody = Account.For(PersonId.New());
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<Account>().HashPassword(Nobody, Guid.NewGuid().ToString()));

    /// <summary>True when it is theirs. Takes as long for somebody unknown or without a password as for anybody else.</summary>
    public async Task<bool> AreAsync(Person? person, string password)
    {
        var account = person is null ? null : await users.FindByIdAsync(person.Id.ToString());
        if (account?.PasswordHash is not null)
            return await users.CheckPasswordAsync(account, password);
        users.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash.Value, password);
        return false;
    }

    /// <summary>Gives the person this password instead of any other, and ends their sessions.</summary>
    /// <exception cref="Refusal">It is too easily guessed.</exception>
    public async Task SetAsync(Person person, string password, string field)
    {
        if (PasswordRule.Against(password, settings.Value.PasswordLength, person.Name, person.Email) is { } because)
            throw new Refusal(because, field);
        var account = await users.FindByIdAsync(person.Id.ToString());
        if (account is null)
            data.Accounts.Add(account = Account.For(person.Id));
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        account.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        person.EndSessions();
    }
}
