using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Access.Domain;

namespace VirtualSchool.Access.Data;

internal sealed class OtherCouncilMapping : IEntityTypeConfiguration<OtherCouncil>
{
    public void Configure(EntityTypeBuilder<OtherCouncil> council)
    {
        council.Property(c => c.Id).ValueGeneratedNever();
        council.Ignore(c => c.SignInAddress);
        council.Ignore(c => c.Host);
        council.HasIndex(c => c.Address).IsUnique();
    }
}
