using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Children.Domain.Schools;

namespace VirtualSchool.Children.Data;

internal sealed class SchoolMapping : IEntityTypeConfiguration<School>
{
    public void Configure(EntityTypeBuilder<School> school)
    {
        school.ToTable("school").HasKey(s => s.Urn);
        school.Property(s => s.Urn).ValueGeneratedNever();
        school.Property(s => s.SortName).UseCollation("C");
        school.HasIndex(s => new { s.SortName, s.Urn });
        school.HasIndex(s => s.SortName).HasMethod("gin").HasOperators("gin_trgm_ops").HasDatabaseName("ix_school_sort_name_trgm");
    }
}

internal sealed class DesignatedTeacherMapping : IEntityTypeConfiguration<DesignatedTeacher>
{
    public void Configure(EntityTypeBuilder<DesignatedTeacher> teacher)
    {
        teacher.ToTable("designated_teacher");
        teacher.Property(t => t.Id).ValueGeneratedNever();
        teacher.HasIndex(t => t.SchoolUrn);
        teacher.HasIndex(t => t.PersonId);
    }
}
