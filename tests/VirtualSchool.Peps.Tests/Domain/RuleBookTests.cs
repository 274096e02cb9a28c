using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Rules;
using Xunit;

namespace VirtualSchool.Peps.Tests.Domain;

public sealed class RuleBookTests
{
    private static readonly DateOnly Change = new(2026, 9, 1);

    [Fact]
    public void On_IsTheLatestRowThatAlreadyApplies()
    {
        var book = new RuleBook([.. ShippedRules.All, new(RuleName.FirstPlanWritten, 15, RuleBasis.WorkingDays, Change, "Cabinet, 4 July 2026", null)]);
        book.Number(RuleName.FirstPlanWritten, Change.AddDays(-1)).ShouldBe(20);
        book.Number(RuleName.FirstPlanWritten, Change).ShouldBe(15);
    }

    [Fact]
    public void On_ADayBeforeAnyRow_IsRefusedWithWhereToAddOne() =>
        Should.Throw<Refusal>(() => new RuleBook([]).On(RuleName.RemindLate, Change)).Message.ShouldContain("PEP rules");

    [Fact]
    public void ARule_WithoutASource_IsRefused() =>
        Should.Throw<Refusal>(() => new PepRule(RuleName.RemindLate, 2, RuleBasis.SchoolDays, Change, " ", null)).Field.ShouldBe("Source");

    [Fact]
    public void Shipped_HasEveryRuleOnce_EachWithItsSource()
    {
        ShippedRules.All.Select(r => r.Name).ShouldBe(Enum.GetValues<RuleName>(), ignoreOrder: true);
        ShippedRules.All.ShouldAllBe(r => r.Source.Length > 10);
    }
}
