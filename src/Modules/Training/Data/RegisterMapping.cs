using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Certificates;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Data;

internal sealed class AttendanceMapping : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> table)
    {
        table.ToTable("attendance");
        table.Property(a => a.Id).ValueGeneratedNever();
        table.Property(a => a.Version).IsRowVersion();
        table.HasIndex(a => new { a.SessionId, a.BookingId }).IsUnique();
        table.HasIndex(a => a.OfferingId);
        table.HasOne<Booking>().WithMany().HasForeignKey(a => a.BookingId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Session>().WithMany().HasForeignKey(a => a.SessionId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Session>().WithMany().HasForeignKey(a => a.MadeUpAtId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DoorCodeMapping : IEntityTypeConfiguration<DoorCode>
{
    public void Configure(EntityTypeBuilder<DoorCode> table)
    {
        table.ToTable("door_code");
        table.Property(c => c.Id).ValueGeneratedNever();
        table.HasIndex(c => c.Code).IsUnique();
        table.HasIndex(c => c.SessionId).IsUnique();
        table.HasOne<Session>().WithMany().HasForeignKey(c => c.SessionId);
    }
}

internal sealed class CertificateMapping : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> table)
    {
        table.ToTable("certificate");
        table.Property(c => c.Id).ValueGeneratedNever();
        table.Property(c => c.Version).IsRowVersion();
        table.HasIndex(c => c.Number).IsUnique();
        table.HasIndex(c => c.HolderHash).IsUnique();
        table.HasIndex(c => c.BookingId).IsUnique().HasFilter("withdrawn_on is null");
        table.HasIndex(c => c.OfferingId);
        table.HasOne<Booking>().WithMany().HasForeignKey(c => c.BookingId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Offering>().WithMany().HasForeignKey(c => c.OfferingId).OnDelete(DeleteBehavior.Restrict);
    }
}
