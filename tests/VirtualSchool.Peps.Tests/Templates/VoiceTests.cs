using Shouldly;
using VirtualSchool.Peps.Domain.Templates;
using Xunit;

namespace VirtualSchool.Peps.Tests.Templates;

public sealed class VoiceTests
{
    private static readonly (string, string)[] Told =
    [
        ("voice.taking", "yes"), ("voice.how", """["talked"]"""), ("voice.who", "Mrs Green"), ("voice.date", "2026-11-02"),
        ("voice.words", "own"), ("voice.attend", "whole"),
    ];

    [Theory]
    [InlineData("ey-2026", 3, "v35")]
    [InlineData("ey-2026", 4, "v35")]
    [InlineData("primary-2026", 5, "v57")]
    [InlineData("primary-2026", 6, "v57")]
    [InlineData("primary-2026", 7, "v711")]
    [InlineData("primary-2026", 10, "v711")]
    [InlineData("secondary-2026", 11, "v1116")]
    [InlineData("secondary-2026", 15, "v1116")]
    [InlineData("secondary-2026", 16, "v16")]
    [InlineData("post16-2026", 17, "v16")]
    [InlineData("ey-2026", null, "v35")]
    [InlineData("primary-2026", null, "v711")]
    [InlineData("secondary-2026", null, "v1116")]
    [InlineData("post16-2026", null, "v16")]
    public void Voice_ByAge_AsksOneFormOnly(string template, int? age, string form) =>
        FormsAsked(template, age, Told).ShouldBe([form]);

    [Theory]
    [InlineData("how-i-tell-you", "vnv")]
    [InlineData("5-7", "v57")]
    [InlineData("by-age", "v1116")]
    public void Voice_WhenAnotherFormSuitsBetter_AsksThatOne(string chosen, string form) =>
        FormsAsked("secondary-2026", 13, [.. Told, ("voice.form", chosen)]).ShouldBe([form]);

    [Fact]
    public void Voice_AnyChild_CountsAsOneWhole()
    {
        Meter([.. Told]).ShouldBe(new SectionMeter(0, 1));
        Meter([.. Told, ("v711.dream", "To drum")]).ShouldBe(new SectionMeter(1, 1));
    }

    [Fact]
    public void Voice_WithoutOneWordOfTheChilds_IsMissingWithItsForm()
    {
        var missing = Completeness.MissingAnswers(Plan, Facts, Given.Answers(Told)).Where(gap => gap.Section.Key == "voice");

        missing.ShouldHaveSingleItem().QuestionKey.ShouldBe("v711.rate");
    }

    [Fact]
    public void Voice_WhenTheChildDoesNotWantTo_CountsWithItsReasonAndTheNextTry()
    {
        Meter(("voice.taking", "no"), ("voice.attend", "whole")).Answered.ShouldBe(0);
        Meter(("voice.taking", "no"), ("voice.attend", "whole"), ("voice.whynot", "Tired"), ("voice.again", "2026-11-09")).Answered.ShouldBe(1);
    }

    [Fact]
    public void Voice_FromTheSecondPlan_MustShowItsEffect()
    {
        GivenAnswers answers = Given.Answers([.. Told, ("v711.dream", "To drum")]);

        Completeness.Meter(Plan.Section("voice")!, Facts with { FirstPep = false }, answers).Answered.ShouldBe(0);
    }

    [Fact]
    public void Voice_WhatTheChildKeepsBack_IsSealed() =>
        Plan.Question("voice.keep_back")!.Visibility.ShouldBe(Visibility.Sealed);

    private static PepTemplate Plan => Given.Template("primary-2026");

    private static TemplateFacts Facts => new() { Phase = PepPhase.Primary, Age = 9, Year = 4, FirstPep = true };

    private static SectionMeter Meter(params (string, string)[] answers) =>
        Completeness.Meter(Plan.Section("voice")!, Facts, Given.Answers(answers));

    private static IEnumerable<string> FormsAsked(string template, int? age, (string, string)[] answers)
    {
        var plan = Given.Template(template);
        return plan.Section("voice")!
            .QuestionsFor(new() { Phase = plan.Phase, Age = age }, Given.Answers(answers))
            .Where(question => question.ChildsOwn)
            .Select(question => question.Key.Split('.')[0])
            .Distinct();
    }
}
