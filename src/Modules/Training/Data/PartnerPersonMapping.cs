using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Data;

internal sealed class PartnerPersonMapping : IEntityTypeConfiguration<PartnerPerson>
{
    public void Configure(EntityTypeBuilder<PartnerPerson> table)
    {
        table.ToTable("partner_person");
        table.HasKey(p => p.PersonId);
        table.Property(p => p.PersonId).ValueGeneratedNever();
        table.HasOne<Partner>().WithMany().HasForeignKey(p => p.PartnerId).OnDelete(DeleteBehavior.Restrict);
    }
}
