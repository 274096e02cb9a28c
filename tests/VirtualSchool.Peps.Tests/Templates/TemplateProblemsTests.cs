using Shouldly;
using VirtualSchool.Peps.Domain.Templates;
using Xunit;

namespace VirtualSchool.Peps.Tests.Templates;

public sealed class TemplateProblemsTests
{
    private static readonly TemplateQuestion Yes = Given.Question(QuestionType.YesNo, key: "yes") with { Choices = [new("yes", "Yes"), new("no", "No")] };

    [Fact]
    public void In_SoundTemplate_FindsNothing() => Problems(Yes).ShouldBeEmpty();

    [Fact]
    public void In_KeyUsedTwice_NamesIt() => Problems(Yes, Yes).ShouldBe(["plan: the question key 'yes' is used twice."]);

    [Fact]
    public void In_ConditionOnNoQuestion_NamesIt() =>
        Problems(Yes with { ShowWhen = Given.Condition("""{"answer":"gone","is":"yes"}""") })
            .ShouldBe(["plan: a condition asks about 'gone' , which no template asks."]);

    [Fact]
    public void In_ConditionOnAnswerNobodyCanGive_NamesIt() =>
        Problems(Yes, Given.Question(QuestionType.Short, key: "other") with { RequiredWhen = Given.Condition("""{"not":{"answer":"yes","is":"maybe"}}""") })
            .ShouldBe(["plan: a condition waits for 'maybe', which is no answer to 'yes'."]);

    [Fact]
    public void In_ChoiceWithOneAnswer_NamesIt() =>
        Problems(Given.Question(QuestionType.Choice) with { Choices = [new("a", "A")] }).ShouldBe(["plan: 'q' offers fewer than two answers."]);

    [Fact]
    public void In_TableWithoutColumns_NamesIt() =>
        Problems(Given.Question(QuestionType.Table)).ShouldBe(["plan: 'q' must be a table to have columns, and have columns to be a table."]);

    [Fact]
    public void In_PaperInACell_NamesIt() =>
        Problems(Given.Question(QuestionType.Table) with { Columns = [Given.Question(QuestionType.File, key: "c")] })
            .ShouldBe(["plan: 'q/c' cannot stand in a cell."]);

    [Fact]
    public void In_RequiredRowThatIsNotThere_NamesIt() =>
        Problems(Given.Question(QuestionType.Table) with { Columns = [Yes], Rows = [new("a", "A")], RequiredRows = ["b"] })
            .ShouldBe(["plan: 'q' requires the row 'b', which it does not have."]);

    private static IEnumerable<string> Problems(params TemplateQuestion[] questions)
    {
        var plan = Given.Plan(Given.Section(questions));
        return TemplateProblems.In(plan, [plan]);
    }
}
