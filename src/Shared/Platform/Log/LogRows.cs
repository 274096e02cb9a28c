using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VirtualSchool.Platform.Log;

/// <summary>A line of the log as it lies in the database. Written only by <see cref="LogWriter"/>; never updated, never deleted.</summary>
[Unlogged("it is the log")]
internal sealed class LogEntryRow
{
    public long Id { get; init; }
    public Guid Key { get; init; }
    public DateTimeOffset At { get; init; }
    public Guid Person { get; init; }
    public required string PersonName { get; init; }
    public required string Roles { get; init; }
    public required string Kind { get; init; }
    public required string What { get; init; }
    public string? Subject { get; init; }
    public string? Record { get; init; }
    public required Guid[] Children { get; init; }
    public byte[]? Commitment { get; init; }

    /// <summary>Says that the service wrote this; null in lines from before there was a key, for which nobody can vouch.</summary>
    public byte[]? Mark { get; init; }

    /// <summary>The transaction that wrote it, by which the sealer knows what has been committed. No part of what the line says.</summary>
    public ulong Writer { get; init; }
}

/// <summary>A value before and after, apart from its line so that the law may have it deleted while the line still proves what it was.</summary>
[Unlogged("it is the log")]
internal sealed class LogValueRow
{
    public long Id { get; init; }
    public Guid Entry { get; init; }
    public required string Field { get; init; }
    public required byte[] Salt { get; init; }
    public string? Before { get; init; }
    public string? After { get; init; }
}

internal sealed class LogEntryMapping : IEntityTypeConfiguration<LogEntryRow>
{
    // Looks are nearly all of the log: what is asked of the rest has small indexes of its own.
    private const string NoLook = "kind <> 'look'";

    public void Configure(EntityTypeBuilder<LogEntryRow> table)
    {
        table.ToTable("log_entry");
        table.Property(e => e.Id).UseIdentityAlwaysColumn();
        table.Property(e => e.Roles).HasDefaultValue("");
        table.Property(e => e.Writer).HasColumnType("xid8").HasDefaultValueSql("pg_current_xact_id()");
        table.HasIndex(e => e.Key).IsUnique();
        table.HasIndex(e => e.Writer);
        table.HasIndex(e => new { e.At, e.Id });
        table.HasIndex(e => new { e.Person, e.At, e.Id });
        table.HasIndex(e => e.Children).HasMethod("gin");
        table.HasIndex(e => e.Children, "ix_log_entry_children_of_no_look").HasMethod("gin").HasFilter(NoLook);
        table.HasIndex(e => new { e.Kind, e.At, e.Id }).HasFilter(NoLook);
        table.HasIndex(e => new { e.Record, e.Id }).HasFilter("record is not null");
    }
}

internal sealed class LogValueMapping : IEntityTypeConfiguration<LogValueRow>
{
    public void Configure(EntityTypeBuilder<LogValueRow> table)
    {
        table.ToTable("log_value");
        table.Property(v => v.Id).UseIdentityAlwaysColumn();
        table.HasIndex(v => v.Entry);
    }
}
