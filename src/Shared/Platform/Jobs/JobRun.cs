using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Platform.Jobs;

/// <summary>That a job ran for a day, and how it went.</summary>
[Unlogged("bookkeeping of the runner; what a job changes is logged")]
internal sealed class JobRun
{
    public required string Job { get; init; }
    public DateOnly Day { get; init; }
    public DateTimeOffset EndedAt { get; init; }
    public string? Error { get; init; }
}

internal sealed class JobRunMapping : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> table) => table.ToTable("job_run").HasKey(r => new { r.Job, r.Day });
}
