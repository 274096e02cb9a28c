using Shouldly;
using VirtualSchool.Peps.Domain.Templates;
using Xunit;

namespace VirtualSchool.Peps.Tests.Templates;

public sealed class AnswerFormatTests
{
    private static readonly IReadOnlyList<Choice> Colours = [new("r", "Red"), new("g", "Green"), new("b", "Blue")];

    [Theory]
    [InlineData(QuestionType.Short, "  Ada \r\n", "Ada")]
    [InlineData(QuestionType.Long, "one\r\ntwo", "one\ntwo")]
    [InlineData(QuestionType.Person, "Mrs Green", "Mrs Green")]
    [InlineData(QuestionType.Choice, "g", "g")]
    [InlineData(QuestionType.Scale3, "3", "3")]
    [InlineData(QuestionType.Scale5, "1", "1")]
    [InlineData(QuestionType.Scale10, "0", "0")]
    [InlineData(QuestionType.Date, "27 3 2026", "2026-03-27")]
    [InlineData(QuestionType.Date, "27/03/2026", "2026-03-27")]
    [InlineData(QuestionType.Date, "27 March 2026", "2026-03-27")]
    [InlineData(QuestionType.Date, "1 Sep 2026", "2026-09-01")]
    [InlineData(QuestionType.Date, "1 Sept 2026", "2026-09-01")]
    [InlineData(QuestionType.Date, "29 2 2028", "2028-02-29")]
    [InlineData(QuestionType.Number, "1,250.50", "1250.5")]
    [InlineData(QuestionType.Number, "-3", "-3")]
    [InlineData(QuestionType.Percent, "94.5%", "94.5")]
    [InlineData(QuestionType.Money, "£187.5", "187.50")]
    [InlineData(QuestionType.Money, "1,200", "1200.00")]
    [InlineData(QuestionType.Multi, """["b","r","b"]""", """["b","r"]""")]
    [InlineData(QuestionType.File, """["6f9619ff-8b86-d011-b42d-00c04fc964ff"]""", """["6f9619ff-8b86-d011-b42d-00c04fc964ff"]""")]
    internal void Check_GoodAnswer_IsPutInItsOneForm(QuestionType type, string typed, string stored)
    {
        var question = Given.Question(type) with { Choices = Colours };

        AnswerFormat.Check(question, typed).ShouldBe(new CheckedAnswer(stored));
        AnswerFormat.Check(question, stored).ShouldBe(new CheckedAnswer(stored));
    }

    [Theory]
    [InlineData(QuestionType.Choice, "purple", "Choose one of the answers shown.")]
    [InlineData(QuestionType.Scale3, "4", "Choose a number from 1 to 3.")]
    [InlineData(QuestionType.Scale5, "0", "Choose a number from 1 to 5.")]
    [InlineData(QuestionType.Scale10, "11", "Choose a number from 0 to 10.")]
    [InlineData(QuestionType.Date, "soon", "Enter the date as day month year, for example 27 3 2026")]
    [InlineData(QuestionType.Date, "31/02/2026", "31/02/2026 is not a day in the calendar. Enter the date as day month year, for example 27 3 2026")]
    [InlineData(QuestionType.Date, "29 2 2026", "29 2 2026 is not a day in the calendar. Enter the date as day month year, for example 27 3 2026")]
    [InlineData(QuestionType.Date, "3 2026", "Enter the date as day month year, for example 27 3 2026")]
    [InlineData(QuestionType.Number, "twelve", "Enter a number, for example 12.5")]
    [InlineData(QuestionType.Number, "12,5", "Enter a number, for example 12.5")]
    [InlineData(QuestionType.Number, "1e5", "Enter a number, for example 12.5")]
    [InlineData(QuestionType.Percent, "101", "Enter a percentage from 0 to 100, for example 94.5")]
    [InlineData(QuestionType.Percent, "-1", "Enter a percentage from 0 to 100, for example 94.5")]
    [InlineData(QuestionType.Money, "12.345", "Enter pounds and pence, for example 187.50")]
    [InlineData(QuestionType.Money, "a lot", "Enter pounds and pence, for example 187.50")]
    [InlineData(QuestionType.Money, "-5", "Enter pounds and pence that are not below nought, for example 187.50")]
    [InlineData(QuestionType.Multi, """["purple"]""", "Choose from the answers shown.")]
    [InlineData(QuestionType.Multi, "r", "Choose from the answers shown.")]
    [InlineData(QuestionType.Multi, """["r","g","b"]""", "Choose no more than 2. You have chosen 3.")]
    [InlineData(QuestionType.File, """["report.pdf"]""", "Add the paper again: it did not arrive whole.")]
    [InlineData(QuestionType.Table, "not a table", "Fill the table again: its rows did not arrive whole.")]
    [InlineData(QuestionType.Fact, "91", "This is shown from the record and cannot be typed here. If it is wrong, say so with the link beside it.")]
    [InlineData(QuestionType.Long, "bad\0words", "Type the words again: what was pasted holds characters that cannot be kept.")]
    internal void Check_WrongAnswer_SaysWhatToDo(QuestionType type, string typed, string words)
    {
        var question = Given.Question(type) with { Choices = Colours, Max = 2 };

        AnswerFormat.Check(question, typed).ShouldBe(new CheckedAnswer(null, words));
    }

    [Theory]
    [InlineData(0, 40, "41", "Enter a number from 0 to 40")]
    [InlineData(0, null, "-1", "Enter a number that is 0 or more")]
    [InlineData(null, 5, "6", "Enter a number that is 5 or less")]
    public void Check_NumberOutsideItsLimits_NamesTheLimits(int? from, int? to, string typed, string words) =>
        AnswerFormat.Check(Given.Question(QuestionType.Number) with { From = from, To = to }, typed).Problem.ShouldBe(words);

    [Fact]
    public void Check_TooManyCharacters_CountsThem()
    {
        AnswerFormat.Check(Given.Question(QuestionType.Short), new string('a', 121)).Problem.ShouldBe("Use 120 characters or fewer. This is 121.");
        AnswerFormat.Check(Given.Question(QuestionType.Long), new string('a', 10_001)).Problem.ShouldBe("Use 10,000 characters or fewer. This is 10,001.");
    }

    [Fact]
    public void Check_NothingTyped_IsEmptyAndNotWrong()
    {
        foreach (var type in Enum.GetValues<QuestionType>())
            foreach (var nothing in new[] { null, "", "  \n" })
                AnswerFormat.Check(Given.Question(type), nothing).ShouldBe(CheckedAnswer.Empty);
    }

    [Fact]
    public void Check_EveryShippedQuestionOnAnyText_NeverThrows()
    {
        string[] strange = ["[", "[]", "[{}]", "[null]", "[[1]]", "{}", "null", "\"x\"", "[{\"row\":null}]", "٣", "27 3 99999", new('9', 400), "£", "%", "-"];
        foreach (var question in Given.Library.Templates.SelectMany(template => template.Sections).SelectMany(section => section.Questions))
            foreach (var text in strange)
                Should.NotThrow(() => AnswerFormat.Check(question, text), $"{question.Key} on {text}");
    }
}
