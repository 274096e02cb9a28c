using System.Text;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;
using Xunit;

namespace VirtualSchool.Platform.Tests.Imports.Reading;

public sealed class ReadingTests
{
    public static TheoryData<byte[]> Encodings() =>
    [
        Encoding.UTF8.GetBytes("NAME,TOWN\nZoë,Bury\n"),
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("NAME,TOWN\r\nZoë,Bury\r\n")],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("NAME\tTOWN\r\nZoë\tBury\r\n")],
        Encoding.Unicode.GetBytes("NAME,TOWN\nZoë,Bury\n"),
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("NAME;TOWN\nZoë;Bury\n")],
        Encoding.Latin1.GetBytes("NAME,TOWN\nZoë,Bury"),
        Encoding.UTF8.GetBytes("\n\n\"NAME\",\"TOWN\"\r\"Zoë\",\"Bury\""),
    ];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Open_WhateverTheEncodingAndDelimiter_ReadsTheSame(byte[] bytes)
    {
        var row = TextTable.Open(new UploadedFile("people.csv", bytes)).Rows(new("people.csv")).ShouldHaveSingleItem();
        row.Text("name").ShouldBe("Zoë");
        row.Text("Town").ShouldBe("Bury");
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("  \r\n \r\n", "is empty")]
    [InlineData("PK\u0003\u0004xxxx", "Excel workbook")]
    [InlineData("%PDF-1.7 xxxx", "PDF")]
    [InlineData("<?xml version=\"1.0\"?><a/>", "XML")]
    [InlineData("{ \"a\": 1 }", "JSON")]
    [InlineData("A,B\u0000\u0000\u0001,C", "damaged")]
    public void Open_AFileThatIsNoTable_IsRefusedWithASentence(string content, string words) =>
        Should.Throw<Refusal>(() => Table(content)).Message.ShouldContain(words);

    [Fact]
    public void Rows_WithQuotedCells_KeepsCommasLinesAndQuotes()
    {
        var (rows, _) = Read("A,B\n\"one, two\",\"say \"\"hi\"\"\nthere\"\nx,y\n");
        rows[0].Text("A").ShouldBe("one, two");
        rows[0].Text("B").ShouldBe("say \"hi\"\nthere");
        rows[1].Number.ShouldBe(3);
    }

    [Fact]
    public void Rows_OfAFileThatBreaksOff_LeavesOutTheLastAndKeepsTheRest()
    {
        var (rows, problems) = Read("A,B,C\n1,2,3\n4,5");
        rows.Count.ShouldBe(1);
        problems.Items.Single().ShouldSatisfyAllConditions(p => p.Row.ShouldBe(3), p => p.LeavesRowOut.ShouldBeTrue(), p => p.Words.ShouldContain("breaks off"));
    }

    [Fact]
    public void Rows_WithAQuoteNeverClosed_LeavesOutThatRowOnly()
    {
        var (rows, problems) = Read("A,B\n1,\"2\n3,4\n5,6\n");
        rows.Select(r => r.Text("A")).ShouldBe(["3", "5"]);
        problems.Items.Single().Row.ShouldBe(2);
    }

    [Fact]
    public void Rows_WithACommaInsideAValue_SaysThatCellsMoved()
    {
        var (rows, problems) = Read("A,B\n1,2,3\n4,5,\n");
        rows.Single().Text("A").ShouldBe("4");
        problems.Items.Single().Words.ShouldContain("comma");
    }

    [Fact]
    public void Rows_ShortAndBlank_ReadMissingCellsAsEmptyAndKeepTheNumbering()
    {
        var (rows, _) = Read("A,B,C\n1\n,,\n\n2,x,y\n");
        rows.Select(r => r.Number).ShouldBe([2, 5]);
        rows[0].Text("C").ShouldBeNull();
    }

    [Theory]
    [InlineData("09/11/2014")]
    [InlineData("9/11/2014")]
    [InlineData("09-11-2014")]
    [InlineData("2014-11-09")]
    [InlineData("2014-11-09T00:00:00")]
    [InlineData("09/11/2014 00:00")]
    [InlineData("9 Nov 2014")]
    [InlineData("41952")]
    public void Date_InAnyOfTheUsualWays_IsTheNinthOfNovember(string text) => Cells.Date(text).ShouldBe(new DateOnly(2014, 11, 9));

    [Theory]
    [InlineData("31/02/2020", "not a day in the calendar")]
    [InlineData("11/22/2014", "not a day in the calendar")]
    [InlineData("09/11/14", "four figures")]
    [InlineData("soon", "not a day in the calendar")]
    public void Date_ThatIsNone_NamesRowAndColumn(string text, string words)
    {
        var (rows, problems) = Read($"CHILD,DOB\n1,{text}\n");
        rows.Single().Date("DOB").ShouldBeNull();
        var problem = problems.Items.Single();
        (problem.Row, problem.Column, problem.LeavesRowOut).ShouldBe((2, "DOB", true));
        problem.Words.ShouldContain(text);
        problem.Words.ShouldContain(words);
        rows.Single().IsLeftOut.ShouldBeTrue();
    }

    [Theory]
    [InlineData("1.2E+12")]
    [InlineData("8e12")]
    public void Identifier_RoundedByASpreadsheet_IsRefused(string text)
    {
        var (rows, problems) = Read($"UPN\n{text}\n");
        rows.Single().Identifier("UPN").ShouldBeNull();
        problems.Items.Single().Words.ShouldContain("spreadsheet");
    }

    [Theory]
    [InlineData("NULL")]
    [InlineData("#N/A")]
    [InlineData("-")]
    [InlineData(" ")]
    public void Text_OfAWordForNothing_IsNull(string text) => Read($"A,B\n1,{text}\n").Rows.Single().Text("B").ShouldBeNull();

    [Fact]
    public void Has_MatchesHeadingsWhateverCaseAndSpaces()
    {
        var table = Table("Urn, LA (code) ,PLACE_PROVIDER\n");
        table.Has("URN", "la(code)", "Place Provider").ShouldBeTrue();
        table.Lacking(["URN", "Postcode"]).ShouldBe(["Postcode"]);
    }

    private static TextTable Table(string content) => TextTable.Open(new UploadedFile("file.csv", Encoding.UTF8.GetBytes(content)));

    private static (List<TextRow> Rows, ProblemList Problems) Read(string content)
    {
        var problems = new ProblemList("file.csv");
        return ([.. Table(content).Rows(problems)], problems);
    }
}
