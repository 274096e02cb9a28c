using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Domain.Links;

namespace VirtualSchool.Access.Data;

internal sealed class OneTimeLinkMapping : IEntityTypeConfiguration<OneTimeLink>
{
    public void Configure(EntityTypeBuilder<OneTimeLink> link)
    {
        link.Property(l => l.Id).ValueGeneratedNever();
        link.HasOne<Person>().WithMany().HasForeignKey(l => l.AskedBy);
        link.HasIndex(l => new { l.Record, l.Kind });
        link.HasIndex(l => l.ChildId);
    }
}

internal sealed class LinkTokenMapping : IEntityTypeConfiguration<LinkToken>
{
    public void Configure(EntityTypeBuilder<LinkToken> token)
    {
        token.Property(t => t.Id).ValueGeneratedNever();
        token.HasOne<OneTimeLink>().WithMany().HasForeignKey(t => t.LinkId);
        token.HasIndex(t => t.Hash).IsUnique();
        token.HasIndex(t => new { t.LinkId, t.SentAt });
    }
}

internal sealed class LinkRuleMapping : IEntityTypeConfiguration<LinkRule>
{
    public void Configure(EntityTypeBuilder<LinkRule> rule)
    {
        rule.HasKey(r => r.From);
        rule.HasData(LinkRule.Shipped);
    }
}
