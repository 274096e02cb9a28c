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
    public required string Kind { get; init; }
    public required string What { get; init; }
    public string? Subject { get; init; }
    public required Guid[] Children { get; init; }
    public byte[]? Commitment { get; init; }
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
    public void Configure(EntityTypeBuilder<LogEntryRow> table)
    {
        table.ToTable("log_entry");
        table.Property(e => e.Id).UseIdentityAlwaysColumn();
        table.HasIndex(e => e.Key).IsUnique();
        table.HasIndex(e => new { e.Person, e.At });
        table.HasIndex(e => e.At);
        table.HasIndex(e => e.Children).HasMethod("gin");
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
