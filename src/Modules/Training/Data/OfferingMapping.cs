using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Data;

internal sealed class OfferingMapping : IEntityTypeConfiguration<Offering>
{
    public void Configure(EntityTypeBuilder<Offering> table)
    {
        table.ToTable("offering");
        table.Property(o => o.Id).ValueGeneratedNever();
        table.Property(o => o.Version).IsRowVersion();
        table.Ignore(o => o.Venue);
        table.Property(o => o.Credits).HasPrecision(4, 1);
        table.HasIndex(o => o.Reference).IsUnique();
        table.HasIndex(o => new { o.FirstDay, o.Id });
        table.HasIndex(o => new { o.State, o.FirstDay, o.Id });
        table.HasIndex(o => new { o.CourseId, o.FirstDay });
        table.HasIndex(o => new { o.HostUrn, o.FirstDay }).HasFilter("host_urn is not null");
        table.HasOne<Course>().WithMany().HasForeignKey(o => o.CourseId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Contract>().WithMany().HasForeignKey(o => o.ContractId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Partner>().WithMany().HasForeignKey(o => o.ProviderId).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(o => o.Sessions).WithOne().HasForeignKey(s => s.OfferingId);
        table.HasMany(o => o.Trainers).WithOne().HasForeignKey(t => t.OfferingId);
        table.HasMany(o => o.Groups).WithOne().HasForeignKey(g => g.OfferingId);
    }
}

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> table)
    {
        table.ToTable("session");
        table.Property(s => s.Id).ValueGeneratedNever();
        table.Ignore(s => s.Venue).Ignore(s => s.Minutes);
        table.HasIndex(s => new { s.On, s.Start });
        table.HasOne<OfferingGroup>().WithMany().HasForeignKey(s => s.GroupId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OfferingTrainerMapping : IEntityTypeConfiguration<OfferingTrainer>
{
    public void Configure(EntityTypeBuilder<OfferingTrainer> table)
    {
        table.ToTable("offering_trainer");
        table.Property(t => t.Id).ValueGeneratedNever();
    }
}

internal sealed class OfferingGroupMapping : IEntityTypeConfiguration<OfferingGroup>
{
    public void Configure(EntityTypeBuilder<OfferingGroup> table)
    {
        table.ToTable("offering_group");
        table.Property(g => g.Id).ValueGeneratedNever();
    }
}
