using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Data;

internal sealed class OfferingEvaluationMapping : IEntityTypeConfiguration<OfferingEvaluation>
{
    public void Configure(EntityTypeBuilder<OfferingEvaluation> table)
    {
        table.ToTable("offering_evaluation");
        table.HasKey(e => e.OfferingId);
        table.HasIndex(e => e.Code).IsUnique();
        table.HasOne<Offering>().WithOne().HasForeignKey<OfferingEvaluation>(e => e.OfferingId);
    }
}

internal sealed class EvaluationLetterMapping : IEntityTypeConfiguration<EvaluationLetter>
{
    public void Configure(EntityTypeBuilder<EvaluationLetter> table)
    {
        table.ToTable("evaluation_letter");
        table.Property(l => l.Id).ValueGeneratedNever();
        table.HasIndex(l => new { l.BookingId, l.Moment, l.Number }).IsUnique();
        table.HasIndex(l => l.CodeHash).IsUnique();
        table.HasOne<Booking>().WithMany().HasForeignKey(l => l.BookingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AnswerSetMapping : IEntityTypeConfiguration<AnswerSet>
{
    public void Configure(EntityTypeBuilder<AnswerSet> table)
    {
        table.ToTable("answer_set");
        table.Property(s => s.Id).ValueGeneratedNever();
        table.Property(s => s.Version).IsRowVersion();
        table.HasIndex(s => s.CodeHash).IsUnique();
        table.HasIndex(s => new { s.OfferingId, s.Moment });
        table.HasIndex(s => new { s.BookingId, s.Moment }).IsUnique();
        table.HasOne<Offering>().WithMany().HasForeignKey(s => s.OfferingId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Booking>().WithMany().HasForeignKey(s => s.BookingId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<CatalogueWord>().WithMany().HasForeignKey(s => s.RoleId).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(s => s.Answers).WithOne().HasForeignKey(a => a.AnswerSetId);
    }
}

internal sealed class AnswerMapping : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> table)
    {
        table.ToTable("answer");
        table.Property(a => a.Id).ValueGeneratedNever();
        table.Ignore(a => a.Chosen).Ignore(a => a.AsTyped);
        table.HasIndex(a => new { a.AnswerSetId, a.Key }).IsUnique();
    }
}
