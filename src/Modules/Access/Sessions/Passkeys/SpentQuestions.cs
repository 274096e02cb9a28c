using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;

namespace VirtualSchool.Access.Sessions.Passkeys;

/// <summary>
/// Remembers which questions to devices have been answered, until they would be too old anyhow. Committed before the answer is looked at, on a
/// connection of its own, so that of two answers at one moment only one is looked at, and a restart forgets nothing.
/// </summary>
internal sealed class SpentQuestions(ContextsApart contexts)
{
    /// <returns>False when it was answered before.</returns>
    public async Task<bool> SpendAsync(string state, DateTimeOffset until, CancellationToken cancel)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(state));
        await using var data = await contexts.CreateAsync(cancel);
        return await data.Database.ExecuteSqlAsync($"insert into access.spent_question (digest, until) values ({digest}, {until}) on conflict do nothing", cancel) == 1;
    }
}
