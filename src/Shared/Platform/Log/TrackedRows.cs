using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace VirtualSchool.Platform.Log;

/// <summary>The rows that a context holds, found by type and key without asking the database.</summary>
internal sealed class TrackedRows(DbContext context)
{
    private readonly Lazy<Dictionary<(IReadOnlyEntityType, object?), EntityEntry>> _rows = new(() => context.ChangeTracker.Entries()
        .Where(e => e.Metadata.FindPrimaryKey() is { Properties.Count: 1 })
        .ToDictionary(e => ((IReadOnlyEntityType)e.Metadata, e.Property(e.Metadata.FindPrimaryKey()!.Properties[0].Name).CurrentValue)));

    /// <summary>The row to which the foreign key leads; null when the context does not hold it.</summary>
    public EntityEntry? Above(EntityEntry row, IForeignKey key) =>
        key.Properties.Count == 1 ? _rows.Value.GetValueOrDefault((key.PrincipalEntityType, row.Property(key.Properties[0].Name).CurrentValue)) : null;
}
