using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace VirtualSchool.Access.Data;

/// <summary>Keeps accounts in the request's transaction: it never saves by itself, and marks only what has really changed.</summary>
internal sealed class AccountStore : UserOnlyStore<Account, AccessDbContext, Guid>
{
    public AccountStore(AccessDbContext data, IdentityErrorDescriber describer) : base(data, describer) => AutoSaveChanges = false;

    public override Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default)
    {
        user.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        return Task.FromResult(IdentityResult.Success);
    }
}
