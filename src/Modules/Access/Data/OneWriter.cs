using Microsoft.EntityFrameworkCore;

namespace VirtualSchool.Access.Data;

/// <summary>Commands that look before they add take turns until the transaction ends, so that nobody is made twice.</summary>
internal static class OneWriter
{
    private const long Lock = 0x5653_4143_4345;

    public static async Task OneWriterAtATimeAsync(this AccessDbContext data, CancellationToken cancel) =>
        await data.Database.SqlQuery<int>($"select 1 as \"Value\" from pg_advisory_xact_lock({Lock})").ToListAsync(cancel);
}
