using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Data;

internal sealed class LicencePoolMapping : IEntityTypeConfiguration<LicencePool>
{
    public void Configure(EntityTypeBuilder<LicencePool> table)
    {
        table.ToTable("licence_pool");
        table.Property(p => p.Id).ValueGeneratedNever();
        table.Property(p => p.Version).IsRowVersion();
        table.HasIndex(p => p.Title).IsUnique();
        table.HasOne<Partner>().WithMany().HasForeignKey(p => p.ProviderId).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(p => p.Courses).WithOne().HasForeignKey(c => c.PoolId);
    }
}

internal sealed class PoolCourseMapping : IEntityTypeConfiguration<PoolCourse>
{
    public void Configure(EntityTypeBuilder<PoolCourse> table)
    {
        table.ToTable("licence_pool_course");
        table.HasKey(c => new { c.PoolId, c.CourseId });
        table.HasOne<Course>().WithMany().HasForeignKey(c => c.CourseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CourseModuleMapping : IEntityTypeConfiguration<CourseModule>
{
    public void Configure(EntityTypeBuilder<CourseModule> table)
    {
        table.ToTable("course_module");
        table.Property(m => m.Id).ValueGeneratedNever();
        table.HasOne<Course>().WithMany(c => c.Modules).HasForeignKey(m => m.CourseId);
    }
}

internal sealed class FollowOnMapping : IEntityTypeConfiguration<FollowOn>
{
    public void Configure(EntityTypeBuilder<FollowOn> table)
    {
        table.ToTable("follow_on");
        table.HasKey(f => new { f.CourseId, f.NextCourseId });
        table.HasOne<Course>().WithMany(c => c.FollowOns).HasForeignKey(f => f.CourseId);
        table.HasOne<Course>().WithMany().HasForeignKey(f => f.NextCourseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EnrolmentMapping : IEntityTypeConfiguration<Enrolment>
{
    public void Configure(EntityTypeBuilder<Enrolment> table)
    {
        table.ToTable("enrolment");
        table.Property(e => e.Id).ValueGeneratedNever();
        table.Property(e => e.Version).IsRowVersion();
        table.Ignore(e => e.IsLive).Ignore(e => e.IsIdle);
        table.HasIndex(e => new { e.LearnerId, e.CourseId }).IsUnique().HasFilter("given_back_on is null");
        table.HasIndex(e => e.PoolId).HasFilter("given_back_on is null");
        table.HasIndex(e => new { e.CourseId, e.SchoolUrn });
        table.HasOne<Learner>().WithMany().HasForeignKey(e => e.LearnerId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Course>().WithMany().HasForeignKey(e => e.CourseId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<LicencePool>().WithMany().HasForeignKey(e => e.PoolId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Booking>().WithMany().HasForeignKey(e => e.AfterBookingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FollowOnLetterMapping : IEntityTypeConfiguration<FollowOnLetter>
{
    public void Configure(EntityTypeBuilder<FollowOnLetter> table)
    {
        table.ToTable("follow_on_letter");
        table.HasKey(l => l.BookingId);
        table.HasOne<Booking>().WithOne().HasForeignKey<FollowOnLetter>(l => l.BookingId).OnDelete(DeleteBehavior.Restrict);
    }
}
