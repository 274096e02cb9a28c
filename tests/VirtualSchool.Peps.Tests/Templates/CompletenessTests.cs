using Shouldly;
using VirtualSchool.Peps.Domain.Templates;
using Xunit;

namespace VirtualSchool.Peps.Tests.Templates;

public sealed class CompletenessTests
{
    private static readonly TemplateQuestion Name = Given.Question(QuestionType.Short, key: "name");
    private static readonly TemplateQuestion Wanted = Given.Question(QuestionType.Short, Requirement.Should, "wanted");
    private static readonly TemplateQuestion Choice = Given.Question(QuestionType.YesNo, key: "change");
    private static readonly TemplateQuestion Reason = Given.Question(QuestionType.Long, key: "reason") with
    {
        ShowWhen = Given.Condition("""{"answer":"change","is":"yes"}"""),
    };

    [Theory]
    [InlineData("", 0, 2)]
    [InlineData("name=Ada", 1, 2)]
    [InlineData("name=Ada;change=no", 2, 2)]
    [InlineData("name=Ada;change=yes", 2, 3)]
    [InlineData("name=Ada;change=yes;reason=Work", 3, 3)]
    [InlineData("wanted=x;name= ", 0, 2)]
    public void Meter_CountsRequiredBoxesShown(string given, int answered, int required) =>
        Meter(Given.Section(Name, Wanted, Choice, Reason), Parse(given)).ShouldBe(new SectionMeter(answered, required));

    [Theory]
    [InlineData(AnswerState.NotKnownYet, null, "waiting for the register", 1)]
    [InlineData(AnswerState.DoesNotApply, null, "too young", 1)]
    [InlineData(AnswerState.NotKnownYet, null, " ", 0)]
    [InlineData(AnswerState.DoesNotApply, null, null, 0)]
    [InlineData(AnswerState.CarriedForward, "Ada", null, 0)]
    [InlineData(AnswerState.CarriedForward, "Ada", "a reason", 0)]
    [InlineData(AnswerState.Answered, "Ada", null, 1)]
    [InlineData(AnswerState.Answered, null, "a reason", 0)]
    internal void Meter_ReasonsCountAndUnconfirmedAnswersDoNot(AnswerState state, string? value, string? reason, int answered) =>
        Meter(Given.Section(Name), Given.Answer("name", new(value, state, reason))).ShouldBe(new SectionMeter(answered, 1));

    [Theory]
    [InlineData(AnswerState.CarriedForward, "Ada", "Say whether this is still true: How many?")]
    [InlineData(AnswerState.NotKnownYet, null, "Give the reason why there is no answer: How many?")]
    [InlineData(AnswerState.Answered, null, "Answer this: How many?")]
    internal void MissingAnswers_SayWhatToDoAndWhere(AnswerState state, string? value, string words)
    {
        var missing = Missing(Given.Section(Name), Given.Answer("name", new(value, state))).ShouldHaveSingleItem();

        missing.ShouldSatisfyAllConditions(
            gap => gap.Section.Key.ShouldBe("s"), gap => gap.QuestionKey.ShouldBe("name"),
            gap => gap.Block.ShouldBeNull(), gap => gap.Words.ShouldBe(words));
    }

    [Fact]
    public void MissingAnswers_WantedOnly_BlocksNothingAndIsListedApart()
    {
        Missing(Given.Section(Wanted), GivenAnswers.None).ShouldBeEmpty();
        Completeness.WantedAnswers(Given.Plan(Given.Section(Wanted)), Given.Facts(), GivenAnswers.None).ShouldHaveSingleItem();
    }

    [Fact]
    public void MissingAnswers_HiddenOrLaterSection_BlocksNothing()
    {
        Missing(Given.Section(Name) with { AfterSubmission = true }, GivenAnswers.None).ShouldBeEmpty();
        Missing(Given.Section(Name) with { ShowWhen = Given.Condition("""{"fact":"sen","is":"E"}""") }, GivenAnswers.None).ShouldBeEmpty();
    }

    [Fact]
    public void Meter_FactsAreShownAndNotAsked_SoTheyNeverCount() =>
        Meter(Given.Section(Given.Question(QuestionType.Fact)), GivenAnswers.None).ShouldBe(new SectionMeter(0, 0));

    [Theory]
    [InlineData("[]", null, 1, false)]
    [InlineData("[]", "None", 1, true)]
    [InlineData("""[{"row":"a","c":"x"}]""", null, 1, false)]
    [InlineData("""[{"row":"a","c":"x"},{"row":"b","c":"y"}]""", null, 1, true)]
    [InlineData("""[{"row":"a","c":"x"},{"row":"b","c":"y"}]""", null, 3, false)]
    [InlineData("""[{"row":"a","c":"x"},{"row":"b"}]""", null, 1, false)]
    [InlineData("torn", null, 1, false)]
    public void Meter_TableCounts_OnceItsRowsAreFilled(string value, string? none, int fewest, bool counts)
    {
        var table = Given.Question(QuestionType.Table, key: "t") with
        {
            Columns = [Name with { Key = "c" }],
            RequiredRows = ["a", "b"],
            None = none,
            MinRows = fewest,
        };

        Meter(Given.Section(table), Given.Answers(("t", value))).Answered.ShouldBe(counts ? 1 : 0);
    }

    [Fact]
    public void Meter_SectionThatRepeats_AddsItsBlocksAndThoseLacking()
    {
        var targets = Given.Section(Name, Choice) with { Repeats = new(Min: 2, MinOnFirst: 1, Usual: 3, Max: 5) };
        var answers = new GivenAnswers(
            new Dictionary<string, GivenAnswer>(), new Dictionary<string, IReadOnlyList<GivenAnswers>> { ["s"] = [Parse("name=Read")] });

        Meter(targets, answers).ShouldBe(new SectionMeter(1, 3));
        Completeness.Meter(targets, Given.Facts() with { FirstPep = true }, answers).ShouldBe(new SectionMeter(1, 2));
        Missing(targets, answers).Select(gap => (gap.Block, gap.QuestionKey)).ShouldBe([(0, "change"), (null, null)]);
        Missing(targets, answers)[^1].Words.ShouldBe("My page: add 1 more, so that there are at least 2.");
    }

    private static SectionMeter Meter(TemplateSection section, GivenAnswers answers) => Completeness.Meter(section, Given.Facts(), answers);

    private static IReadOnlyList<MissingAnswer> Missing(TemplateSection section, GivenAnswers answers) =>
        Completeness.MissingAnswers(Given.Plan(section), Given.Facts(), answers);

    private static GivenAnswers Parse(string given) => Given.Answers(
        [.. given.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]))]);
}
