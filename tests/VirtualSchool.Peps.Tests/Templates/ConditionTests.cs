using System.Text.Json;
using Shouldly;
using VirtualSchool.Peps.Domain.Templates;
using Xunit;

namespace VirtualSchool.Peps.Tests.Templates;

public sealed class ConditionTests
{
    [Theory]
    [InlineData("""{"fact":"sen","is":"E"}""", true)]
    [InlineData("""{"fact":"sen","in":["K","E"]}""", true)]
    [InlineData("""{"fact":"sen","in":["N"]}""", false)]
    [InlineData("""{"fact":"age","from":4,"to":16}""", true)]
    [InlineData("""{"fact":"age","from":10}""", true)]
    [InlineData("""{"fact":"age","from":11}""", false)]
    [InlineData("""{"fact":"age","to":9}""", false)]
    [InlineData("""{"fact":"attendance","to":94.99}""", true)]
    [InlineData("""{"fact":"firstPep","is":"yes"}""", true)]
    [InlineData("""{"fact":"hasPlace","is":"no"}""", false)]
    [InlineData("""{"fact":"term","is":"spring"}""", true)]
    [InlineData("""{"fact":"phase","is":"primary"}""", true)]
    [InlineData("""{"all":[{"fact":"sen","is":"E"},{"fact":"age","to":9}]}""", false)]
    [InlineData("""{"any":[{"fact":"sen","is":"E"},{"fact":"age","to":9}]}""", true)]
    [InlineData("""{"not":{"fact":"sen","is":"E"}}""", false)]
    [InlineData("""{"all":[]}""", true)]
    [InlineData("""{"any":[]}""", false)]
    public void Holds_OnFacts_FollowsTheFacts(string condition, bool expected)
    {
        var facts = new TemplateFacts
        {
            Phase = PepPhase.Primary,
            Sen = "E",
            Age = 10,
            Attendance = 94.5m,
            FirstPep = true,
            Term = SchoolTerm.Spring,
        };

        Given.Condition(condition).Holds(facts, GivenAnswers.None).ShouldBe(expected);
    }

    [Theory]
    [InlineData("""{"answer":"change","is":"yes"}""", true)]
    [InlineData("""{"answer":"change","is":"no"}""", false)]
    [InlineData("""{"answer":"change"}""", true)]
    [InlineData("""{"answer":"untouched"}""", false)]
    [InlineData("""{"answer":"total","from":17}""", true)]
    [InlineData("""{"answer":"total","from":18}""", false)]
    [InlineData("""{"answer":"words","from":1}""", false)]
    [InlineData("""{"answer":"picks","is":"b"}""", true)]
    [InlineData("""{"answer":"picks","is":"c"}""", false)]
    [InlineData("""{"answer":"table","column":"rate","is":"slower"}""", true)]
    [InlineData("""{"answer":"table","column":"rate","is":"quicker"}""", false)]
    [InlineData("""{"answer":"table","column":"none","is":"slower"}""", false)]
    [InlineData("""{"answer":"table","column":"rate"}""", true)]
    [InlineData("""{"answer":"table"}""", true)]
    [InlineData("""{"answer":"none"}""", false)]
    [InlineData("""{"answer":"broken"}""", true)]
    [InlineData("""{"answer":"broken","column":"rate"}""", false)]
    public void Holds_OnAnswers_ReadsWordsPicksAndCells(string condition, bool expected)
    {
        var answers = Given.Answers(
            ("change", "yes"), ("total", "17"), ("words", "one"), ("picks", """["a","b"]"""),
            ("table", """[{"row":"maths","rate":"slower"},{"rate":""}]"""), ("none", "[]"), ("broken", "[half a list"));

        Given.Condition(condition).Holds(Given.Facts(), answers).ShouldBe(expected);
    }

    [Fact]
    public void Holds_WhenTheFactIsNotKnown_NeitherItNorItsOpposingTestHolds()
    {
        Given.Condition("""{"fact":"age","from":4}""").Holds(Given.Facts(), GivenAnswers.None).ShouldBeFalse();
        Given.Condition("""{"fact":"age","to":4}""").Holds(Given.Facts(), GivenAnswers.None).ShouldBeFalse();
        Given.Condition("""{"not":{"fact":"age","from":4}}""").Holds(Given.Facts(), GivenAnswers.None).ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{"fact":"shoeSize","is":"3"}""", "There is no fact called 'shoeSize'")]
    [InlineData("""{"fact":"sen","equals":"K"}""", "'equals' does not belong")]
    [InlineData("""{"answer":"a","is":"b","row":"c"}""", "'row' does not belong")]
    [InlineData("""{"either":[]}""", "A condition begins with")]
    [InlineData("""{"all":[{"fact":"sen","si":"K"}]}""", "'si' does not belong")]
    public void Read_MisspeltCondition_IsRefusedByName(string condition, string words) =>
        Should.Throw<JsonException>(() => Given.Condition(condition)).Message.ShouldContain(words);

    [Fact]
    public void Holds_EveryShippedConditionOnAnyAnswer_NeverThrows()
    {
        string[] strange = ["", " ", "[", "[]", "[1]", "[{}]", "[[]]", "[null]", """[{"from":1}]""", "{", "yes", "-1", "1e9", "99999999999999999999999999999999"];
        foreach (var template in Given.Library.Templates)
            foreach (var condition in TemplateProblems.Conditions(template))
                foreach (var value in strange)
                {
                    var asked = condition.Parts.OfType<Condition.Answer>().Select(answer => answer.Key).Distinct();
                    var answers = Given.Answers([.. asked.Select(key => (key, value))]);
                    Should.NotThrow(() => condition.Holds(Given.Facts(template.Phase), answers));
                }
    }
}
