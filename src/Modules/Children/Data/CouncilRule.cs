using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Children.Data;

internal enum RuleKey
{
    /// <summary>The age from which a looked-after child has a PEP.</summary>
    PepFromAge = 1,

    /// <summary>The age at which PEPs end.</summary>
    PepUntilAge = 2,

    /// <summary>School days for which a former school's designated teacher still sees a child.</summary>
    SightAfterMove = 3,

    /// <summary>The day on which the council began to use the service; its value is always 1.</summary>
    InUse = 4,

    /// <summary>Minutes for which a sealed record that was opened stays open.</summary>
    SealedStaysOpen = 5,

    /// <summary>Days after the sealing within which the head takes back an adoption that was recorded by mistake.</summary>
    SealComesOff = 6,
}

/// <summary>A number that councils choose, from a day on, with where it comes from.</summary>
[CouncilsChoice]
internal sealed class CouncilRule
{
    public required RuleKey Key { get; init; }

    public required DateOnly From { get; init; }

    public required int Value { get; set; }

    public required string Source { get; set; }
}

internal sealed class CouncilRuleMapping : IEntityTypeConfiguration<CouncilRule>
{
    private static readonly DateOnly Always = new(2000, 1, 1);

    public void Configure(EntityTypeBuilder<CouncilRule> rule)
    {
        rule.ToTable("council_rule").HasKey(r => new { r.Key, r.From });
        rule.HasData(
            Shipped(RuleKey.PepFromAge, 3, "Default of the service: early years plans from 3; councils' procedures differ"),
            Shipped(RuleKey.PepUntilAge, 18, "Children Act 1989 s105: a child is a person under 18"),
            Shipped(RuleKey.SightAfterMove, 10, "Default of the service: ten school days to finish what is open"),
            Shipped(RuleKey.SealedStaysOpen, 30, "Default of the service: half an hour to read what must be read"),
            Shipped(RuleKey.SealComesOff, 28, "The council’s choice; the service suggests four weeks"));
    }

    private static CouncilRule Shipped(RuleKey key, int value, string source) => new() { Key = key, From = Always, Value = value, Source = source };
}
