using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Targets;
using VirtualSchool.Peps.Domain.Templates;
using Xunit;

namespace VirtualSchool.Peps.Tests.Domain;

public sealed class TargetTests
{
    private static readonly PepBuilder Built = PepBuilder.Initiated();

    [Theory]
    [InlineData("""[{"item":"Tutor","quantity":"2.5","weeks":"3","rate":"1.03"},{"item":"Book","rate":"12.00"}]""", 19.73)]
    [InlineData("[]", 0)]
    [InlineData(null, 0)]
    public void Cost_IsHowManyTimesWeeksTimesRate_EachRowRoundedAwayFromNought(string? table, decimal pounds) =>
        Costs.Total(table).ShouldBe(pounds);

    [Theory]
    [InlineData("""[{"item":"Tutor","quantity":"0","rate":"30.00"}]""", "Row 1: say how many")]
    [InlineData("""[{"item":"Tutor","rate":"1.00"},{"item":"Tutor","weeks":"-1","rate":"30.00"}]""", "Row 2: say for how many weeks")]
    [InlineData("""[{"item":"Tutor","quantity":"1000","weeks":"10","rate":"30.00"}]""", "more than £100,000")]
    public void Problem_OfACostThatCannotBe_NamesItsRow(string table, string words) =>
        TargetChecks.Problem("target.costs", table).ShouldNotBeNull().ShouldContain(words);

    [Fact]
    public void Problem_OfAStatement_IsMoreThanSixtyWords()
    {
        TargetChecks.Problem("target.statement", Words(61)).ShouldNotBeNull().ShouldContain("61 words");
        TargetChecks.Problem("target.statement", Words(60)).ShouldBeNull();
    }

    [Fact]
    public void Read_TakesWhatTheBoxesSay()
    {
        var text = TargetText.Read(new PepTarget(Built.Pep, 2), Block(("target.statement", "Reads 85 words a minute"), ("target.by", "2027-01-20"), ("target.costs", """[{"rate":"12.50"}]""")));
        (text.Number, text.Statement, text.By, text.Cost).ShouldBe((2, "Reads 85 words a minute", new DateOnly(2027, 1, 20), 12.50m));
    }

    [Fact]
    public void NewTargets_BeforeTheLastAreEvaluated_AreRefused()
    {
        var half = new LastTargets([(Last(), Block(("review.result", "met")))]);
        Should.Throw<Refusal>(half.RefuseNewTargetsUntilEvaluated).Message.ShouldContain("target 1 is not evaluated");
    }

    [Fact]
    public void NewTargets_OnceTheLastAreEvaluated_AreWelcome() =>
        new LastTargets([(Last(), Block(("review.result", "met"), ("review.impact", "Reads aloud in class"), ("review.next", "close")))]).NotYetEvaluated.ShouldBeEmpty();

    private static TargetText Last() => TargetText.Read(new PepTarget(Built.Pep, 1), Block());

    private static GivenAnswers Block(params (string Key, string Value)[] boxes) =>
        new(boxes.ToDictionary(b => b.Key, b => new GivenAnswer(b.Value)));

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));
}
