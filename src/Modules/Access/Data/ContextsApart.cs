using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace VirtualSchool.Access.Data;

/// <summary>Makes contexts on a connection of their own, for what must not share the request's transaction.</summary>
internal sealed class ContextsApart(IDbContextFactory<AccessDbContext> contexts, NpgsqlDataSource source)
{
    /// <summary>Dispose it to give both back.</summary>
    public async Task<AccessDbContext> CreateAsync(CancellationToken cancel)
    {
        var context = await contexts.CreateDbContextAsync(cancel);
        context.Database.SetDbConnection(source.CreateConnection(), contextOwnsConnection: true); // a pooled context may remember another's
        return context;
    }
}
