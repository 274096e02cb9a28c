using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Peps.Domain.Rules;

namespace VirtualSchool.Peps.Data;

internal sealed class PepReviewMapping : IEntityTypeConfiguration<PepReview>
{
    public void Configure(EntityTypeBuilder<PepReview> table)
    {
        table.ToTable("pep_review");
        table.Property(r => r.Id).ValueGeneratedNever();
        table.HasIndex(r => new { r.PepId, r.Round }).IsUnique();
        table.HasOne<Pep>().WithMany().HasForeignKey(r => r.PepId);
        table.HasMany(r => r.Feedback).WithOne().HasForeignKey(f => f.ReviewId);
    }
}

internal sealed class SectionFeedbackMapping : IEntityTypeConfiguration<SectionFeedback>
{
    public void Configure(EntityTypeBuilder<SectionFeedback> table)
    {
        table.ToTable("section_feedback");
        table.Property(f => f.Id).ValueGeneratedNever();
    }
}

internal sealed class SignedVersionMapping : IEntityTypeConfiguration<SignedVersion>
{
    public void Configure(EntityTypeBuilder<SignedVersion> table)
    {
        table.ToTable("signed_version");
        table.Property(v => v.Id).ValueGeneratedNever();
        table.Property(v => v.Document).HasColumnType("jsonb").HasConversion(
            document => JsonSerializer.Serialize(document, JsonSerializerOptions.Web),
            stored => JsonSerializer.Deserialize<SignedDocument>(stored, JsonSerializerOptions.Web)!,
            new ValueComparer<SignedDocument>((one, other) => ReferenceEquals(one, other), document => document.GetHashCode(), document => document));
        table.HasIndex(v => new { v.PepId, v.Number }).IsUnique();
        table.HasOne<Pep>().WithMany().HasForeignKey(v => v.PepId);
    }
}

internal sealed class PepRuleMapping : IEntityTypeConfiguration<PepRule>
{
    public void Configure(EntityTypeBuilder<PepRule> table)
    {
        table.ToTable("pep_rule");
        table.Property(r => r.Id).ValueGeneratedNever();
        table.HasIndex(r => new { r.Name, r.AppliesFrom }).IsUnique();
        table.HasData(ShippedRules.All.Select(r => new { Id = new Guid((int)r.Name, 0, 0, new byte[8]), r.Name, r.Number, r.Basis, r.AppliesFrom, r.Source }));
    }
}
