using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Access.Domain;

namespace VirtualSchool.Access.Data;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.HasKey(p => p.Id);
        person.Property(p => p.Id).ValueGeneratedNever();
        person.HasIndex(p => p.EmailKey).IsUnique();
        person.HasIndex(p => new { p.Name, p.EmailKey });
        person.HasMany(p => p.Roles).WithOne().HasForeignKey(r => r.PersonId);
        person.Navigation(p => p.Roles).HasField("_roles").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class RoleHeldMapping : IEntityTypeConfiguration<RoleHeld>
{
    public void Configure(EntityTypeBuilder<RoleHeld> held)
    {
        held.Property(r => r.Id).ValueGeneratedNever();
        held.HasIndex(r => new { r.Role, r.PersonId });
    }
}

internal sealed class SightMapping : IEntityTypeConfiguration<Sight>
{
    public void Configure(EntityTypeBuilder<Sight> sight)
    {
        sight.Property(s => s.Id).ValueGeneratedNever();
        sight.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId);
        sight.HasIndex(s => new { s.PersonId, s.ChildId });
        sight.HasIndex(s => s.ChildId);
    }
}

internal sealed class SignInAttemptMapping : IEntityTypeConfiguration<SignInAttempt>
{
    public void Configure(EntityTypeBuilder<SignInAttempt> attempt)
    {
        attempt.Property(a => a.Id).ValueGeneratedNever();
        attempt.HasIndex(a => new { a.Key, a.Device, a.At });
    }
}

internal sealed class SessionHeldMapping : IEntityTypeConfiguration<SessionHeld>
{
    public void Configure(EntityTypeBuilder<SessionHeld> session)
    {
        session.Property(s => s.Id).ValueGeneratedNever();
        session.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId);
        session.HasIndex(s => new { s.PersonId, s.Device });
        session.HasIndex(s => s.LastUsedAt);
    }
}

internal sealed class SetUpLinkMapping : IEntityTypeConfiguration<SetUpLink>
{
    public void Configure(EntityTypeBuilder<SetUpLink> link)
    {
        link.Property(l => l.Id).ValueGeneratedNever();
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasIndex(l => l.PersonId);
        link.Property(l => l.Version).IsRowVersion();
    }
}

internal sealed class DemonstrationIntroductionMapping : IEntityTypeConfiguration<DemonstrationIntroduction>
{
    public void Configure(EntityTypeBuilder<DemonstrationIntroduction> introduction)
    {
        introduction.HasKey(i => i.PersonId);
        introduction.Property(i => i.PersonId).ValueGeneratedNever();
        introduction.HasOne<Person>().WithOne().HasForeignKey<DemonstrationIntroduction>(i => i.PersonId);
    }
}
