using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Data;

internal sealed class CatalogueWordMapping : IEntityTypeConfiguration<CatalogueWord>
{
    public void Configure(EntityTypeBuilder<CatalogueWord> table)
    {
        table.ToTable("catalogue_word");
        table.Property(w => w.Id).ValueGeneratedNever();
        table.HasIndex(w => new { w.Kind, w.Name }).IsUnique();
        table.HasData(ShippedWords.All.Select(w => new { w.Id, w.Kind, w.Name, w.Meaning, w.Place }));
    }
}

internal sealed class CourseMapping : IEntityTypeConfiguration<Course>
{
    public void Configure(EntityTypeBuilder<Course> table)
    {
        table.ToTable("course");
        table.Property(c => c.Id).ValueGeneratedNever();
        table.Property(c => c.Version).IsRowVersion();
        table.HasIndex(c => c.Reference).IsUnique();
        table.HasIndex(c => new { c.Title, c.Id });
        table.HasOne<CatalogueWord>().WithMany().HasForeignKey(c => c.LevelId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<CatalogueWord>().WithMany().HasForeignKey(c => c.StrandId).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(c => c.Outcomes).WithOne().HasForeignKey(o => o.CourseId);
        table.HasMany(c => c.Audience).WithOne().HasForeignKey(a => a.CourseId);
        table.HasMany(c => c.Resources).WithOne().HasForeignKey(r => r.CourseId);
        table.HasMany(c => c.Prerequisites).WithOne().HasForeignKey(p => p.CourseId);
    }
}

internal sealed class LearningOutcomeMapping : IEntityTypeConfiguration<LearningOutcome>
{
    public void Configure(EntityTypeBuilder<LearningOutcome> table)
    {
        table.ToTable("learning_outcome");
        table.Property(o => o.Id).ValueGeneratedNever();
    }
}

internal sealed class CourseAudienceMapping : IEntityTypeConfiguration<CourseAudience>
{
    public void Configure(EntityTypeBuilder<CourseAudience> table)
    {
        table.ToTable("course_audience");
        table.HasKey(a => new { a.CourseId, a.WordId });
        table.HasOne<CatalogueWord>().WithMany().HasForeignKey(a => a.WordId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CourseResourceMapping : IEntityTypeConfiguration<CourseResource>
{
    public void Configure(EntityTypeBuilder<CourseResource> table)
    {
        table.ToTable("course_resource");
        table.Property(r => r.Id).ValueGeneratedNever();
    }
}

internal sealed class PrerequisiteMapping : IEntityTypeConfiguration<Prerequisite>
{
    public void Configure(EntityTypeBuilder<Prerequisite> table)
    {
        table.ToTable("prerequisite");
        table.HasKey(p => new { p.CourseId, p.RequiredCourseId });
        table.HasOne<Course>().WithMany().HasForeignKey(p => p.RequiredCourseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EmbeddedPracticeMapping : IEntityTypeConfiguration<EmbeddedPractice>
{
    public void Configure(EntityTypeBuilder<EmbeddedPractice> table)
    {
        table.ToTable("embedded_practice");
        table.Property(p => p.Id).ValueGeneratedNever();
        table.HasIndex(p => new { p.CourseId, p.SchoolUrn }).IsUnique();
        table.HasOne<Course>().WithMany().HasForeignKey(p => p.CourseId);
    }
}

internal sealed class ProgrammeMapping : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> table)
    {
        table.ToTable("programme");
        table.Property(p => p.Id).ValueGeneratedNever();
        table.Property(p => p.Version).IsRowVersion();
        table.HasIndex(p => p.Title).IsUnique();
        table.HasMany(p => p.Steps).WithOne().HasForeignKey(s => s.ProgrammeId);
    }
}

internal sealed class ProgrammeStepMapping : IEntityTypeConfiguration<ProgrammeStep>
{
    public void Configure(EntityTypeBuilder<ProgrammeStep> table)
    {
        table.ToTable("programme_step");
        table.HasKey(s => new { s.ProgrammeId, s.CourseId });
        table.HasOne<Course>().WithMany().HasForeignKey(s => s.CourseId).OnDelete(DeleteBehavior.Restrict);
    }
}
