using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Domain.SecondFactors;

namespace VirtualSchool.Access.Data;

internal sealed class SignInRetentionMapping : IEntityTypeConfiguration<SignInRetention>
{
    public void Configure(EntityTypeBuilder<SignInRetention> rule)
    {
        rule.ToTable("sign_in_retention").HasKey(r => new { r.What, r.From });
        rule.HasData(SignInRetention.Shipped);
    }
}

internal sealed class SpentQuestionMapping : IEntityTypeConfiguration<SpentQuestion>
{
    public void Configure(EntityTypeBuilder<SpentQuestion> question) => question.ToTable("spent_question").HasKey(q => q.Digest);
}
