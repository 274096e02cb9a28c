using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Restricted;

namespace VirtualSchool.Children.Data;

internal sealed class SealTakenOffMapping : IEntityTypeConfiguration<SealTakenOff>
{
    public void Configure(EntityTypeBuilder<SealTakenOff> taken)
    {
        taken.ToTable("seal_taken_off");
        taken.Property(t => t.Id).ValueGeneratedNever();
        taken.HasOne<Child>().WithMany().HasForeignKey(t => t.ChildId);
        taken.HasIndex(t => t.ChildId);
    }
}
