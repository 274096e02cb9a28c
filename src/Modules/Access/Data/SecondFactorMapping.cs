using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Domain.SecondFactors;

namespace VirtualSchool.Access.Data;

internal sealed class AuthenticatorAppMapping : IEntityTypeConfiguration<AuthenticatorApp>
{
    public void Configure(EntityTypeBuilder<AuthenticatorApp> app)
    {
        app.HasKey(a => a.PersonId);
        app.Property(a => a.PersonId).ValueGeneratedNever();
        app.HasOne<Person>().WithOne().HasForeignKey<AuthenticatorApp>(a => a.PersonId);
    }
}

internal sealed class RecoveryCodeMapping : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> code)
    {
        code.Property(c => c.Id).ValueGeneratedNever();
        code.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
        code.HasIndex(c => new { c.PersonId, c.Hash });
    }
}

internal sealed class PasskeyMapping : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> passkey)
    {
        passkey.Property(p => p.Id).ValueGeneratedNever();
        passkey.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId);
        passkey.HasIndex(p => p.Credential).IsUnique();
    }
}

internal sealed class SecondFactorRuleMapping : IEntityTypeConfiguration<SecondFactorRule>
{
    public void Configure(EntityTypeBuilder<SecondFactorRule> rule)
    {
        rule.HasKey(r => new { r.Role, r.From });
        rule.HasData(SecondFactorRule.Shipped);
    }
}

internal sealed class SecondFactorResetMapping : IEntityTypeConfiguration<SecondFactorReset>
{
    public void Configure(EntityTypeBuilder<SecondFactorReset> reset)
    {
        reset.Property(r => r.Id).ValueGeneratedNever();
        reset.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId);
    }
}
