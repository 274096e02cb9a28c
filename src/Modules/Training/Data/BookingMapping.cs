using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Data;

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> table)
    {
        table.ToTable("invitation");
        table.Property(i => i.Id).ValueGeneratedNever();
        table.HasIndex(i => new { i.OfferingId, i.Email }).IsUnique();
        table.HasOne<Offering>().WithMany().HasForeignKey(i => i.OfferingId);
    }
}

internal sealed class BookingVisitMapping : IEntityTypeConfiguration<BookingVisit>
{
    public void Configure(EntityTypeBuilder<BookingVisit> table)
    {
        table.ToTable("booking_visit");
        table.Property(v => v.Id).ValueGeneratedNever();
        table.HasIndex(v => v.TokenHash).IsUnique();
        table.HasIndex(v => v.MarkHash).IsUnique();
        table.HasIndex(v => new { v.Email, v.SentAt });
        table.HasIndex(v => new { v.Device, v.SentAt });
        table.HasIndex(v => v.SentAt);
        table.HasOne<Learner>().WithMany().HasForeignKey(v => v.LearnerId);
    }
}

internal sealed class ChargeMapping : IEntityTypeConfiguration<Charge>
{
    public void Configure(EntityTypeBuilder<Charge> table)
    {
        table.ToTable("charge");
        table.Property(c => c.Id).ValueGeneratedNever();
        table.HasIndex(c => new { c.BookingId, c.Kind }).IsUnique();
        table.HasIndex(c => c.State).HasFilter($"state = '{ChargeState.Due}'");
        table.HasOne<Booking>().WithMany().HasForeignKey(c => c.BookingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CreditPackageMapping : IEntityTypeConfiguration<CreditPackage>
{
    public void Configure(EntityTypeBuilder<CreditPackage> table)
    {
        table.ToTable("credit_package");
        table.Property(p => p.Id).ValueGeneratedNever();
        table.Property(p => p.Version).IsRowVersion();
        table.Property(p => p.Credits).HasPrecision(6, 1);
        table.Ignore(p => p.Left);
        table.HasIndex(p => new { p.SchoolUrn, p.Until });
        table.HasMany(p => p.Uses).WithOne().HasForeignKey(u => u.PackageId);
    }
}

internal sealed class CreditUseMapping : IEntityTypeConfiguration<CreditUse>
{
    public void Configure(EntityTypeBuilder<CreditUse> table)
    {
        table.ToTable("credit_use");
        table.Property(u => u.Id).ValueGeneratedNever();
        table.Property(u => u.Credits).HasPrecision(4, 1);
        table.Property(u => u.Lost).HasPrecision(4, 1);
        table.Ignore(u => u.Spent).Ignore(u => u.InWords);
        table.HasIndex(u => u.BookingId).IsUnique();
        table.HasOne<Booking>().WithMany().HasForeignKey(u => u.BookingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CancellationTermsMapping : IEntityTypeConfiguration<CancellationTerms>
{
    public void Configure(EntityTypeBuilder<CancellationTerms> table)
    {
        table.ToTable("cancellation_terms");
        table.Property(t => t.Id).ValueGeneratedNever();
        table.HasIndex(t => t.From).IsUnique();
        table.Ignore(t => t.InWords);
        table.HasMany(t => t.Bands).WithOne().HasForeignKey(b => b.TermsId);
        table.HasData(new { ShippedTerms.Id, ShippedTerms.From, IsCharged = false, ShippedTerms.Source });
    }
}

internal sealed class CancellationBandMapping : IEntityTypeConfiguration<CancellationBand>
{
    public void Configure(EntityTypeBuilder<CancellationBand> table)
    {
        table.ToTable("cancellation_band");
        table.Property(b => b.Id).ValueGeneratedNever();
        table.Ignore(b => b.InWords);
        table.HasData(new { Id = new Guid(1, 1, 0, new byte[8]), TermsId = ShippedTerms.Id, LeastDays = 0, MostDays = (int?)2, PerSession = (Money?)new Money(50m) });
    }
}
