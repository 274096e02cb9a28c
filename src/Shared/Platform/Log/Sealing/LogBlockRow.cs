using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace VirtualSchool.Platform.Log.Sealing;

/// <summary>A <see cref="LogBlock"/> as it lies in the database. Written only by <see cref="LogSealer"/>; never updated, never deleted.</summary>
[Unlogged("it seals the log")]
internal sealed class LogBlockRow
{
    public long Number { get; init; }
    public DateTimeOffset At { get; init; }
    public required NpgsqlRange<long>[] Entries { get; init; }
    public int Count { get; init; }
    public required byte[] Marks { get; init; }
    public required string Since { get; init; }
    public required string Within { get; init; }
    public long UpTo { get; init; }
    public bool IsWhole { get; init; }
    public required string KeyId { get; init; }
    public required byte[] Previous { get; init; }
    public required byte[] Mark { get; init; }
}

internal sealed class LogBlockMapping : IEntityTypeConfiguration<LogBlockRow>
{
    public void Configure(EntityTypeBuilder<LogBlockRow> table)
    {
        table.ToTable("log_block").HasKey(b => b.Number);
        table.Property(b => b.Number).ValueGeneratedNever();
        table.Property(b => b.Entries).HasColumnType("int8multirange");
    }
}
