using Shouldly;
using VirtualSchool.Children.Domain.Codes;
using Xunit;

namespace VirtualSchool.Children.Tests.Domain;

public sealed class CodeSetsTests
{
    private static readonly CodeSets Codes = CodeSets.Shipped;

    [Theory]
    [InlineData("H5")]
    [InlineData("P2")]
    [InlineData("Z1")]
    public void Placement_DroppedIn2025_IsKnownButNoLongerValid(string code)
    {
        Codes.IsValid("PLACE", code, new DateOnly(2025, 3, 31)).ShouldBeTrue();
        Codes.IsValid("PLACE", code, new DateOnly(2025, 4, 1)).ShouldBeFalse();
        Codes.Knows("PLACE", code).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Z11")]
    [InlineData("Z14")]
    public void Placement_NewIn2025_IsValidFromApril(string code) =>
        Codes.IsValid("PLACE", code, new DateOnly(2025, 4, 1)).ShouldBeTrue();

    [Fact]
    public void Knows_ACodeOfNoTable_IsFalse() => Codes.Knows("PLACE", "Q9").ShouldBeFalse();

    [Fact]
    public void EveryCode_SaysWhatItMeansAndWhereItComesFrom() =>
        Codes.All.ShouldAllBe(c => c.Meaning.Length > 0 && c.Source.Length > 0);

    [Fact]
    public void Meaning_IsTheOneOfTheDay() => Codes.Meaning("REC", "E45", new DateOnly(2026, 1, 1))!.ShouldContain("guardianship");
}
