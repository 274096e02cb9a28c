using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Data;

internal sealed class PartnerMapping : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> table)
    {
        table.ToTable("partner");
        table.Property(p => p.Id).ValueGeneratedNever();
        table.Property(p => p.Version).IsRowVersion();
        table.HasIndex(p => p.Name).IsUnique();
    }
}

internal sealed class ContractMapping : IEntityTypeConfiguration<Contract>
{
    public void Configure(EntityTypeBuilder<Contract> table)
    {
        table.ToTable("contract");
        table.Property(c => c.Id).ValueGeneratedNever();
        table.Property(c => c.Version).IsRowVersion();
        table.HasOne<Contract>().WithMany().HasForeignKey(c => c.FollowsId).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(c => c.Parties).WithOne().HasForeignKey(p => p.ContractId);
        table.HasMany(c => c.Courses).WithOne().HasForeignKey(c => c.ContractId);
    }
}

internal sealed class ContractPartyMapping : IEntityTypeConfiguration<ContractParty>
{
    public void Configure(EntityTypeBuilder<ContractParty> table)
    {
        table.ToTable("contract_party");
        table.Property(p => p.Id).ValueGeneratedNever();
        table.HasOne<Partner>().WithMany().HasForeignKey(p => p.PartnerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ContractCourseMapping : IEntityTypeConfiguration<ContractCourse>
{
    public void Configure(EntityTypeBuilder<ContractCourse> table)
    {
        table.ToTable("contract_course");
        table.HasKey(c => new { c.ContractId, c.CourseId });
        table.HasOne<Course>().WithMany().HasForeignKey(c => c.CourseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlannedCourseMapping : IEntityTypeConfiguration<PlannedCourse>
{
    public void Configure(EntityTypeBuilder<PlannedCourse> table)
    {
        table.ToTable("planned_course");
        table.Property(p => p.Id).ValueGeneratedNever();
        table.HasIndex(p => p.Month).HasFilter("offering_id is null and dropped_because is null");
        table.HasOne<Course>().WithMany().HasForeignKey(p => p.CourseId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Contract>().WithMany().HasForeignKey(p => p.ContractId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Offering>().WithMany().HasForeignKey(p => p.OfferingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TrainingRuleMapping : IEntityTypeConfiguration<TrainingRule>
{
    public void Configure(EntityTypeBuilder<TrainingRule> table)
    {
        table.ToTable("training_rule");
        table.Property(r => r.Id).ValueGeneratedNever();
        table.HasIndex(r => new { r.Name, r.AppliesFrom }).IsUnique();
        table.HasData(ShippedRules.All.Select(r => new { Id = new Guid((int)r.Name, 0, 0, new byte[8]), r.Name, r.Number, r.AppliesFrom, r.Source }));
    }
}
