using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Data;

/// <summary>
/// Keeps accounts in the request's transaction: it never saves by itself, and marks only what has really changed. It answers Identity's questions
/// about passkeys from our own table; adding, using and removing one are ours.
/// </summary>
internal sealed class AccountStore : UserOnlyStore<Account, AccessDbContext, Guid>
{
    public AccountStore(AccessDbContext data, IdentityErrorDescriber describer) : base(data, describer) => AutoSaveChanges = false;

    public override Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default)
    {
        user.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        return Task.FromResult(IdentityResult.Success);
    }

    public override async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await Of(user.PersonId).ToListAsync(cancellationToken)).Select(InfoOf)];

    public override async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        await Of(user.PersonId).SingleOrDefaultAsync(p => p.Credential == credentialId, cancellationToken) is { } passkey ? InfoOf(passkey) : null;

    public override async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await Context.Accounts.SingleOrDefaultAsync(a => Context.Passkeys.Any(p => p.Credential == credentialId && p.PersonId == a.PersonId), cancellationToken);

    public override Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => throw new NotSupportedException();

    private IQueryable<Passkey> Of(PersonId person) => Context.Passkeys.AsNoTracking().Where(p => p.PersonId == person);

    private static UserPasskeyInfo InfoOf(Passkey passkey) => new(
        passkey.Credential, passkey.PublicKey, passkey.AddedAt, (uint)passkey.SignCount, null, isUserVerified: true, passkey.IsBackupEligible, passkey.IsBackedUp, [], []);
}
