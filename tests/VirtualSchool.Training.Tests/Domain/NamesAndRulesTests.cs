using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Rules;
using Xunit;

namespace VirtualSchool.Training.Tests.Domain;

public sealed class NamesAndRulesTests
{
    [Fact]
    public void References_AreTheYearAndANumber()
    {
        References.OfCourse(12).ShouldBe("C-012");
        References.OfOffering(new DateOnly(2026, 11, 22), 12).ShouldBe("T26-0012");
        References.OfBooking(new DateOnly(2027, 1, 2), 412).ShouldBe("TB27-00412");
    }

    [Theory]
    [InlineData(" t26-0012 ", "T26-0012")]
    [InlineData("T26-12", null)]
    [InlineData("../T26-0012", null)]
    [InlineData(null, null)]
    public void Reference_IsReadAsPeopleTypeIt(string? typed, string? reference) => References.ReadOffering(typed).ShouldBe(reference);

    [Fact]
    public void References_OfDifferentThings_AreNotReadAsEachOther()
    {
        References.ReadCourse("c-012").ShouldBe("C-012");
        References.ReadBooking("tb26-00412").ShouldBe("TB26-00412");
        References.ReadOffering("TB26-00412").ShouldBeNull();
        References.ReadCourse("T26-0012").ShouldBeNull();
    }

    [Fact]
    public void Rule_IsTheLatestRowThatAlreadyApplies()
    {
        var change = new DateOnly(2026, 9, 1);
        var book = new RuleBook([.. ShippedRules.All, new(RuleName.PlacesPerSetting, 6, change, "Cabinet, 4 July 2026", null)]);
        book.Number(RuleName.PlacesPerSetting, change.AddDays(-1)).ShouldBe(4);
        book.Number(RuleName.PlacesPerSetting, change).ShouldBe(6);
        Should.Throw<Refusal>(() => new RuleBook([]).On(RuleName.DecideBefore, change)).Message.ShouldContain("Training rules");
    }

    [Theory]
    [InlineData(0, "policy of July 2026", "Number")]
    [InlineData(101, "policy of July 2026", "Number")]
    [InlineData(75, " ", "Source")]
    public void ARule_ThatCannotBe_IsRefusedAtItsBox(int number, string source, string field) =>
        Should.Throw<Refusal>(() => new TrainingRule(RuleName.PercentToComplete, number, new(2026, 9, 1), source, null)).Field.ShouldBe(field);

    [Fact]
    public void Shipped_HasEveryRuleOnce() => ShippedRules.All.Select(r => r.Name).ShouldBe(Enum.GetValues<RuleName>(), ignoreOrder: true);

    [Theory]
    [InlineData(1250.5, "£1,250.50")]
    [InlineData(-3.5, "-£3.50")]
    public void Money_IsSaidInPounds(double pounds, string words) => new Money((decimal)pounds).ToString().ShouldBe(words);

    [Fact]
    public void Money_WithAThirdDecimal_IsRefused() => Should.Throw<Refusal>(() => new Money(1.005m)).Message.ShouldContain("whole pence");
}
