using System.Net;
using System.Text;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;
using static VirtualSchool.Children.Tests.Imports.Loading;

namespace VirtualSchool.Children.Tests.Imports;

/// <summary>Whatever is handed in over the screen gets a sentence, and nothing is half-written.</summary>
public sealed class BadFilesTests(RollService service) : IClassFixture<RollService>
{
    private const string Register = "URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),Postcode\n";

    public static TheoryData<string, byte[], string> Unreadable() => new()
    {
        { "notes.csv", "Colour,Size\nred,4\n"u8.ToArray(), "notes.csv is not a file we know" },
        { "empty.csv", [], "empty.csv is empty" },
        { "blank.csv", "\r\n \r\n"u8.ToArray(), "blank.csv is empty" },
        { "book.csv", [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 6, 0, 8, 0], "book.csv is an Excel workbook or a zip archive, not CSV" },
        { "picture.csv", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], "picture.csv is a picture" },
        { "return.csv", "<?xml version=\"1.0\"?><EXPSSDA903/>"u8.ToArray(), "return.csv is XML or a web page, not CSV" },
        { "bits.csv", [67, 72, 73, 76, 68, 0, 0, 1, 2, 0, 44, 0, 3], "bits.csv" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task HandIn_WhatCannotBeRead_IsRefusedOnTheSamePageWithASentence(string name, byte[] bytes, string words)
    {
        using var head = await service.SignInAsync(Role.Head);
        await service.HandInAsync(head, (name, bytes));
        (head.Status, head.Path).ShouldBe((HttpStatusCode.UnprocessableEntity, "/data"));
        head.Page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain(words);
    }

    [Fact]
    public async Task HandIn_FilesOfTwoKinds_IsRefusedNamingEach()
    {
        using var head = await service.SignInAsync(Role.Head);
        await service.HandInAsync(head, ("header.csv", Text(Header + "1,1,01/02/2012,WBRI,UN4,,\n")), ("schools.csv", Text(Register + "100201,831,1,Oak,T,Open,Primary,X\n")));
        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        head.Words.ShouldContain("header.csv: Children looked after (SSDA903), schools.csv: Schools");
    }

    [Theory]
    [InlineData("utf-8", 1000)]
    [InlineData("utf-8 without BOM", 2000)]
    [InlineData("utf-16", 3000)]
    [InlineData("utf-16BE", 4000)]
    [InlineData("windows-1252", 5000)]
    public async Task HandIn_RowsWithEveryFault_NamesEachRowAndColumn_AndLoadsTheGoodOnes(string encoding, int first)
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 20));
        using var head = await service.SignInAsync(Role.Head);
        await service.HandInAsync(head, ("header.csv", Encode(encoding, HeaderWithFaults(first))), ("episodes.csv", Encode(encoding, EpisodesWithFaults(first))));

        ShouldNameEveryFault(head);
        (await CountAsync(first)).ShouldBe(0);
        if (head.Page.QuerySelector("[name='Answers[go-live]']") is not null)
        {
            await head.PressAsync("Save and read the files again");
            await service.LookWhenDoneAsync(head);
        }
        await head.PressAsync("Confirm and make 4 changes");
        await service.LookWhenDoneAsync(head);
        head.Words.ShouldContain("4 changes made.");
        (await CountAsync(first)).ShouldBe(4);
        (await service.ReadAsync<long>("select count(*) from children.care_episode e join children.child c on c.id = e.child_id where c.council_number in ($1, $2)", $"{first + 1}", $"{first + 6}")).ShouldBe(2);
    }

    private static void ShouldNameEveryFault(Visitor head)
    {
        (string Where, string What)[] expected =
        [
            ("episodes.csv, row 3, DECOM", "before the one in row 2 ended"),
            ("episodes.csv, row 4, DEC", "ends at least a day after it begins"),
            ("episodes.csv, row 6, CHILD", "neither in the Header nor on the roll"),
            ("header.csv, row 3, DOB", "31/02/2012, which is not a day in the calendar"),
            ("header.csv, row 4, CHILD", "is in row 2 already"),
            ("header.csv, row 5, CHILD", "a spreadsheet has rounded the number"),
            ("header.csv, row 9", "The file breaks off in this row"),
            ("header.csv, row 6, UPN", "is also that of child"),
            ("header.csv, row 7, UPN", "is also that of child"),
            ("header.csv, row 8, UPN", "a spreadsheet has rounded the number"),
        ];
        var shown = Problems(head);
        shown.Select(p => p.Where).ShouldBe(expected.Select(e => e.Where));
        foreach (var (problem, fault) in shown.Zip(expected)) problem.What.ShouldContain(fault.What);
    }

    private static string HeaderWithFaults(int first) => Header
        + $"{first + 1},1,01/02/2012,WBRI,UN4,,\n"
        + $"{first + 2},1,31/02/2012,WBRI,UN4,,\n"
        + $"{first + 1},1,01/02/2012,WBRI,UN4,,\n"
        + "1.2E+12,1,01/02/2012,WBRI,UN4,,\n"
        + $"{first + 6},2,01/02/2013,WBRI,H801200001001,,\n"
        + $"{first + 7},2,01/02/2014,WBRI,H801200001001,,\n"
        + $"{first + 8},2,01/02/2015,WBRI,1.2E+12,,\n"
        + $"{first + 9},2,01/0";

    private static string EpisodesWithFaults(int first) => Episodes
        + $"{first + 1},01/02/2026,S,C2,N1,U4,PR1,01/04/2026,E4A,,,,\n"
        + $"{first + 1},01/03/2026,P,C2,N1,U4,PR1,,,,,,\n"
        + $"{first + 6},10/01/2026,S,C2,N1,U4,PR1,09/01/2026,E4A,,,,\n"
        + $"{first + 6},20/01/2026,S,C2,N1,U4,PR1,,,,,,\n"
        + $"{first + 99},20/01/2026,S,C2,N1,U4,PR1,,,,,,\n";

    private static List<(string Where, string What)> Problems(Visitor head) =>
        [.. head.Page.QuerySelectorAll("table").First(t => t.TextContent.Contains("What is wrong", StringComparison.Ordinal)).QuerySelectorAll("tbody tr")
            .Select(r => (r.QuerySelector("th")!.TextContent.Trim(), r.QuerySelector("td")!.TextContent.Trim()))];

    private Task<long> CountAsync(int first) => service.ReadAsync<long>("select count(*) from children.child where council_number::int between $1 and $2", first, first + 999);

    private static byte[] Text(string content) => Encoding.UTF8.GetBytes(content);

    private static byte[] Encode(string encoding, string content)
    {
        if (encoding == "utf-8 without BOM") return Text(content);
        var chosen = encoding == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(encoding);
        return [.. chosen.GetPreamble(), .. chosen.GetBytes(content)];
    }
}
