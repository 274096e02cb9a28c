using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Data;

/// <summary>Makes and takes away recovery codes.</summary>
internal static class RecoveryCodes
{
    /// <summary>Ten new ones instead of any that the person had.</summary>
    /// <returns>The codes, which are kept nowhere.</returns>
    public static async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(this AccessDbContext data, PersonId person, CancellationToken cancel)
    {
        await data.RemoveRecoveryCodesAsync(person, cancel);
        var made = Enumerable.Range(0, RecoveryCode.HowMany).Select(_ => RecoveryCode.Make(person)).ToList();
        data.RecoveryCodes.AddRange(made.Select(m => m.Code));
        return [.. made.Select(m => m.Words)];
    }

    public static async Task RemoveRecoveryCodesAsync(this AccessDbContext data, PersonId person, CancellationToken cancel) =>
        data.RecoveryCodes.RemoveRange(await data.RecoveryCodes.Where(c => c.PersonId == person).ToListAsync(cancel));

    public static Task<int> CountRecoveryCodesAsync(this AccessDbContext data, PersonId person, CancellationToken cancel) =>
        data.RecoveryCodes.CountAsync(c => c.PersonId == person && c.UsedAt == null, cancel);
}
