using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Domain.SecondFactors;

namespace VirtualSchool.Access.Data;

/// <summary>Takes second factors away.</summary>
internal static class SecondFactors
{
    /// <summary>Removes app, recovery codes and passkeys, keeps why, and ends every session.</summary>
    /// <returns>False when there was neither app nor passkey; then nothing has changed.</returns>
    public static async Task<bool> ResetSecondFactorAsync(this AccessDbContext data, Person person, DateTimeOffset now, string because, CancellationToken cancel)
    {
        var apps = await data.AuthenticatorApps.Where(a => a.PersonId == person.Id).ToListAsync(cancel);
        var passkeys = await data.Passkeys.Where(p => p.PersonId == person.Id).ToListAsync(cancel);
        if (apps.Count + passkeys.Count == 0)
            return false;
        data.RemoveRange([.. apps, .. passkeys]);
        await data.RemoveRecoveryCodesAsync(person.Id, cancel);
        data.SecondFactorResets.Add(new SecondFactorReset(person.Id, now, because));
        person.EndSessions();
        return true;
    }
}
