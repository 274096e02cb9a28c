using Shouldly;
using VirtualSchool.Peps.Domain.Templates;
using Xunit;

namespace VirtualSchool.Peps.Tests.Templates;

public sealed class TableAnswerTests
{
    private static readonly TemplateQuestion Contacts = Given.Question(QuestionType.Table) with
    {
        Columns = [Column("name", "Name", QuestionType.Short), Column("since", "Since", QuestionType.Date)],
    };

    private static readonly TemplateQuestion Subjects = Contacts with { Rows = [new("maths", "Maths"), new("reading", "Reading")] };

    [Fact]
    public void Check_Rows_KeepsTheFilledOnesEachCellInItsForm() =>
        Check(Contacts, """[{"name":" Ada ","since":"1/9/2026"},{"name":"","since":" "},{"name":"Bo"}]""").Value
            .ShouldBe("""[{"name":"Ada","since":"2026-09-01"},{"name":"Bo"}]""");

    [Fact]
    public void Check_FixedRows_KeepsTheirNames() =>
        Check(Subjects, """[{"row":"maths","name":"Good"},{"row":"reading"}]""").Value.ShouldBe("""[{"row":"maths","name":"Good"}]""");

    [Theory]
    [InlineData("""[{"name":"Ada"},{"name":"Bo","since":"31/2/2026"}]""", "Row 2, Since: 31/2/2026 is not a day in the calendar.")]
    [InlineData("""[{"name":1}]""", "Fill the table again")]
    [InlineData("""{"name":"Ada"}""", "Fill the table again")]
    public void Check_WrongCell_NamesItsRowAndColumn(string typed, string words) => Check(Contacts, typed).Problem.ShouldStartWith(words);

    [Fact]
    public void Check_WrongCellInFixedRow_NamesTheRowByItsWords() =>
        Check(Subjects, """[{"row":"reading","since":"soon"}]""").Problem.ShouldStartWith("Reading, Since: Enter the date");

    [Theory]
    [InlineData("""[{"row":"art","name":"x"}]""")]
    [InlineData("""[{"name":"x"}]""")]
    public void Check_RowThatTheTableDoesNotHave_IsRefused(string typed) =>
        Check(Subjects, typed).Problem.ShouldBe("Row 1: this table has no such row. Fill the rows shown.");

    [Fact]
    public void Check_MoreRowsThanAllowed_IsRefusedWithTheCount() =>
        Check(Contacts with { Max = 1 }, """[{"name":"Ada"},{"name":"Bo"}]""").Problem.ShouldBe("Write at most 1: there are 2 rows.");

    [Fact]
    public void Check_CellOfNoColumn_IsLeftOut() =>
        Check(Contacts, """[{"name":"Ada","salary":"1"}]""").Value.ShouldBe("""[{"name":"Ada"}]""");

    [Fact]
    public void Check_ThereAreNone_IsAnAnswerOnlyWhereItIsOffered()
    {
        Check(Contacts, "[]").ShouldBe(CheckedAnswer.Empty);
        Check(Contacts with { None = "Nobody" }, "[]").Value.ShouldBe("[]");
        Check(Contacts with { None = "Nobody" }, """[{"name":""}]""").ShouldBe(CheckedAnswer.Empty);
    }

    private static CheckedAnswer Check(TemplateQuestion table, string typed) => AnswerFormat.Check(table, typed);

    private static TemplateQuestion Column(string key, string label, QuestionType type) => new() { Key = key, Label = label, Type = type };
}
