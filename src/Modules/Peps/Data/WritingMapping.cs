using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Data;

internal sealed class AnswerMapping : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> table)
    {
        table.ToTable("answer");
        table.Property(a => a.Id).ValueGeneratedNever();
        table.Property(a => a.Revision).IsConcurrencyToken();
        table.HasIndex(a => new { a.PepId, a.Question, a.Block }).IsUnique();
        table.HasOne<Pep>().WithMany().HasForeignKey(a => a.PepId);
    }
}

internal sealed class SetAsideMapping : IEntityTypeConfiguration<SetAside>
{
    public void Configure(EntityTypeBuilder<SetAside> table)
    {
        table.ToTable("set_aside");
        table.Property(a => a.Id).ValueGeneratedNever();
        table.HasIndex(a => new { a.PepId, a.Question, a.Block });
        table.HasOne<Pep>().WithMany().HasForeignKey(a => a.PepId);
    }
}

internal sealed class SealedOpeningMapping : IEntityTypeConfiguration<SealedOpening>
{
    public void Configure(EntityTypeBuilder<SealedOpening> table)
    {
        table.ToTable("sealed_opening");
        table.Property(o => o.Id).ValueGeneratedNever();
        table.HasIndex(o => new { o.PepId, o.Section });
        table.HasOne<Pep>().WithMany().HasForeignKey(o => o.PepId);
    }
}

internal sealed class SectionProgressMapping : IEntityTypeConfiguration<SectionProgress>
{
    public void Configure(EntityTypeBuilder<SectionProgress> table)
    {
        table.ToTable("section_progress");
        table.HasKey(s => new { s.PepId, s.Section });
        table.HasIndex(s => s.DueOn).HasFilter("done_on is null");
        table.HasOne<Pep>().WithMany().HasForeignKey(s => s.PepId);
    }
}

internal sealed class NudgeMapping : IEntityTypeConfiguration<Nudge>
{
    public void Configure(EntityTypeBuilder<Nudge> table)
    {
        table.ToTable("nudge");
        table.Property(n => n.Id).ValueGeneratedNever();
        table.HasIndex(n => new { n.PepId, n.To, n.Stage });
        table.HasOne<Pep>().WithMany().HasForeignKey(n => n.PepId);
    }
}
