using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Data;

internal sealed class LearnerMapping : IEntityTypeConfiguration<Learner>
{
    public void Configure(EntityTypeBuilder<Learner> table)
    {
        table.ToTable("learner");
        table.Property(l => l.Id).ValueGeneratedNever();
        table.Property(l => l.Version).IsRowVersion();
        table.Ignore(l => l.Primary);
        table.HasIndex(l => new { l.Name, l.Id });
        table.HasIndex(l => l.SchoolUrn);
        table.HasIndex(l => l.PersonId);
        table.HasOne<CatalogueWord>().WithMany().HasForeignKey(l => l.RoleId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Learner>().WithMany().HasForeignKey(l => l.JoinedToId).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(l => l.Addresses).WithOne().HasForeignKey(a => a.LearnerId);
    }
}

internal sealed class LearnerAddressMapping : IEntityTypeConfiguration<LearnerAddress>
{
    public void Configure(EntityTypeBuilder<LearnerAddress> table)
    {
        table.ToTable("learner_address");
        table.Property(a => a.Id).ValueGeneratedNever();
        table.HasIndex(a => a.Email).IsUnique();
    }
}

internal sealed class BookingMapping : IEntityTypeConfiguration<Booking>
{
    public void Configure(EntityTypeBuilder<Booking> table)
    {
        table.ToTable("booking");
        table.Property(b => b.Id).ValueGeneratedNever();
        table.Property(b => b.Version).IsRowVersion();
        table.Ignore(b => b.IsLive).Ignore(b => b.HoldsPlace);
        table.HasIndex(b => b.Reference).IsUnique();
        table.HasIndex(b => b.BookedBy);
        table.HasIndex(b => new { b.OfferingId, b.LearnerId }).IsUnique().HasFilter($"state in ({string.Join(", ", BookingStates.Live.Select(s => $"'{s}'"))})");
        table.HasIndex(b => new { b.OfferingId, b.State, b.JoinedAt });
        table.HasIndex(b => b.LearnerId);
        table.HasIndex(b => b.OfferedUntil).HasFilter($"state = '{BookingState.Offered}'");
        table.HasOne<Offering>().WithMany().HasForeignKey(b => b.OfferingId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Learner>().WithMany().HasForeignKey(b => b.LearnerId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<OfferingGroup>().WithMany().HasForeignKey(b => b.GroupId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Booking>().WithMany().HasForeignKey(b => b.ReplacedById).OnDelete(DeleteBehavior.Restrict);
    }
}
