using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Targets;

namespace VirtualSchool.Peps.Data;

internal sealed class PepMapping : IEntityTypeConfiguration<Pep>
{
    public void Configure(EntityTypeBuilder<Pep> table)
    {
        table.ToTable("pep");
        table.Property(p => p.Id).ValueGeneratedNever();
        table.Property(p => p.Term).HasConversion(t => t.Key, key => PepTerm.Parse(key)).HasMaxLength(6);
        table.Property(p => p.Version).IsRowVersion();
        table.HasIndex(p => p.Reference).IsUnique();
        table.HasIndex(p => new { p.Child, p.Term });
        table.HasIndex(p => new { p.Term, p.DueOn, p.Id });
        table.HasIndex(p => new { p.Term, p.WaitingFor, p.DueOn, p.Id }).IncludeProperties(p => p.State);
        table.HasIndex(p => new { p.Term, p.State, p.WaitingFor, p.DueOn }); // The board's numbers are counted from this alone.
        table.HasIndex(p => p.Previous);
        table.HasMany(p => p.Steps).WithOne().HasForeignKey(s => s.PepId);
    }
}

internal sealed class PepStepMapping : IEntityTypeConfiguration<PepStep>
{
    public void Configure(EntityTypeBuilder<PepStep> table)
    {
        table.ToTable("pep_step");
        table.Property(s => s.Id).ValueGeneratedNever();
    }
}

internal sealed class PepTargetMapping : IEntityTypeConfiguration<PepTarget>
{
    public void Configure(EntityTypeBuilder<PepTarget> table)
    {
        table.ToTable("pep_target");
        table.Property(t => t.Id).ValueGeneratedNever();
        table.HasIndex(t => t.PepId);
        table.HasOne<Pep>().WithMany().HasForeignKey(t => t.PepId);
    }
}
