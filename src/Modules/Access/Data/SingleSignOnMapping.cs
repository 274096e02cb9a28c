using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Access.Domain;

namespace VirtualSchool.Access.Data;

internal sealed class ExternalIdentityMapping : IEntityTypeConfiguration<ExternalIdentity>
{
    public void Configure(EntityTypeBuilder<ExternalIdentity> identity)
    {
        identity.HasKey(i => new { i.Issuer, i.Subject });
        identity.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId);
        identity.HasIndex(i => new { i.Issuer, i.PersonId }).IsUnique();
    }
}

internal sealed class GroupRoleMapping : IEntityTypeConfiguration<GroupRole>
{
    public void Configure(EntityTypeBuilder<GroupRole> mapped) => mapped.HasKey(m => new { m.Group, m.Role });
}
