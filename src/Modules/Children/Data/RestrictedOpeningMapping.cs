using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Restricted;

namespace VirtualSchool.Children.Data;

internal sealed class RestrictedOpeningMapping : IEntityTypeConfiguration<RestrictedOpening>
{
    public void Configure(EntityTypeBuilder<RestrictedOpening> opening)
    {
        opening.ToTable("restricted_opening");
        opening.Property(o => o.Id).ValueGeneratedNever();
        opening.HasOne<Child>().WithMany().HasForeignKey(o => o.ChildId);
        opening.HasIndex(o => o.ChildId);
    }
}
