using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Platform.Imports;
using Xunit;
using static VirtualSchool.Children.Tests.Imports.Loading;

namespace VirtualSchool.Children.Tests.Imports;

public sealed class Import903Tests(RollService service) : IClassFixture<RollService>
{
    [Theory]
    [InlineData("50,1,31/02/2012,WBRI,UN4,,", "DOB", "31/02/2012")]
    [InlineData(",1,01/02/2012,WBRI,UN4,,", "CHILD", "empty")]
    [InlineData("1.2E+12,1,01/02/2012,WBRI,UN4,,", "CHILD", "spreadsheet")]
    [InlineData("50,1,01/02/2030,WBRI,UN4,,", "DOB", "still to come")]
    [InlineData("60,1,01/02/2012,WBRI,UN4,,", "CHILD", "already")]
    public async Task Preview_OfABadHeaderRow_NamesRowAndColumnAndKeepsTheGoodOne(string bad, string column, string words)
    {
        var (_, preview) = await service.PreviewAsync(File("h.csv", $"{Header}60,1,01/02/2012,WBRI,UN4,,\n{bad}\n"));
        var problem = preview.Problems.ShouldHaveSingleItem();
        (problem.Row, problem.Column, problem.LeavesRowOut).ShouldBe((3, column, true));
        problem.Words.ShouldContain(words);
        preview.Changes.ShouldHaveSingleItem().Who.ShouldBe("Child 60");
    }

    [Theory]
    [InlineData("61,9,01/02/2012,WBRI,UN4,,", "SEX", "known")]
    [InlineData("61,1,01/02/2012,QQQQ,UN4,,", "ETHNIC", "code tables")]
    [InlineData("61,1,01/02/2012,WBRI,,,", "UPN", "empty")]
    [InlineData("61,1,01/02/2012,WBRI,A801200001001,,", "UPN", "check letter")]
    [InlineData("61,1,01/02/2012,WBRI,1.2E+12,,", "UPN", "spreadsheet")]
    [InlineData("61,1,01/02/2012,WBRI,12345,,", "UPN", "neither")]
    public async Task Preview_OfAnOddHeaderRow_WarnsAndLoadsIt(string odd, string column, string words)
    {
        var (_, preview) = await service.PreviewAsync(File("h.csv", $"{Header}{odd}\n"));
        var problem = preview.Problems.ShouldHaveSingleItem();
        (problem.Row, problem.Column, problem.LeavesRowOut).ShouldBe((2, column, false));
        problem.Words.ShouldContain(words);
        preview.Changes.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Preview_OneUpnOnTwoChildren_WarnsOfBothAndGivesItToNeither()
    {
        var (_, preview) = await service.PreviewAsync(File("h.csv", Header + "70,1,01/02/2012,WBRI,H801200001001,,\n71,1,01/02/2013,WBRI,H801200001001,,\n"));
        preview.Problems.Count(p => p.Column == "UPN" && p.Words.Contains("also that of")).ShouldBe(2);
        preview.Changes.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("80,10/01/2026,S,C2,N1,U4,PR1,09/01/2026,E4A,,,,", "DEC", "at least a day after")]
    [InlineData("80,01/01/2001,S,C2,N1,U4,PR1,09/01/2026,E4A,,,,", "DECOM", "before the child was born")]
    [InlineData("80,01/03/2026,P,C2,N1,U4,PR1,,,,,,", "DECOM", "before the one in row 2 ended")]
    [InlineData("80,01/02/2026,S,C2,N1,U4,PR1,,,,,,", "DECOM", "from the same day")]
    [InlineData("99,01/02/2026,S,C2,N1,U4,PR1,,,,,,", "CHILD", "neither in the Header nor on the roll")]
    [InlineData("80,30/02/2026,S,C2,N1,U4,PR1,,,,,,", "DECOM", "not a day in the calendar")]
    [InlineData("80,01/02/2027,S,C2,N1,U4,PR1,,,,,,", "DECOM", "still to come")]
    public async Task Preview_OfABadEpisode_NamesRowAndColumnAndKeepsTheGoodOne(string bad, string column, string words)
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 20));
        var (_, preview) = await service.PreviewAsync(
            File("h.csv", Header + "80,1,01/02/2012,WBRI,UN4,,\n"),
            File("e.csv", $"{Episodes}80,01/02/2026,S,C2,N1,U4,PR1,01/04/2026,X1,,,,\n{bad}\n"));
        var problem = preview.Problems.ShouldHaveSingleItem();
        (problem.File, problem.Row, problem.Column, problem.LeavesRowOut).ShouldBe(("e.csv", 3, column, true));
        problem.Words.ShouldContain(words);
        preview.Changes.ShouldHaveSingleItem().What.ShouldContain("in care from 1 Feb 2026");
    }

    [Fact]
    public async Task Preview_OfPlacementCodesOfBothYears_WarnsOnlyWhereTheyDidNotHold()
    {
        var (_, preview) = await service.PreviewAsync(
            File("h.csv", Header + "81,1,01/02/2009,WBRI,UN4,,\n"),
            File("e.csv", $"{Episodes}81,01/02/2025,S,C2,N1,H5,PR1,01/05/2025,X1,,,,\n81,01/05/2025,P,C2,N1,H5,PR1,01/06/2025,X1,,,,\n81,01/06/2025,P,C2,N1,Z12,PR1,,,,,,\n"));
        preview.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Row.ShouldBe(3), p => p.Words.ShouldContain("not in use"), p => p.LeavesRowOut.ShouldBeFalse());
    }

    [Fact]
    public async Task Stage_AFileThatIsNot903_IsRefusedWithWhatCanBeLoaded() =>
        (await Should.ThrowAsync<Kernel.Refusal>(() => service.SendAsync(new StageImport([File("x.csv", "A,B\n1,2\n")], null)))).Message.ShouldContain("903");

    [Fact]
    public async Task Load_ACorrectedFirstDay_MovesTheEpisodeAndIsNoSecondEntry()
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 20));
        await service.LoadAsync(File("h.csv", Header + "90,1,01/02/2012,WBRI,UN4,,\n"), File("e.csv", Episodes + "90,10/11/2026,S,C2,N1,U4,PR1,,,,,,\n"));
        service.Heard.Forget();
        var shown = await service.LoadAsync(File("e.csv", Episodes + "90,12/11/2026,S,C2,N1,U4,PR1,,,,,,\n"));
        shown.Preview!.Changes.ShouldHaveSingleItem().What.ShouldContain("gives way");
        (await service.ReadAsync<DateOnly>("select in_care_since from children.child where council_number = '90'")).ShouldBe(new DateOnly(2026, 11, 12));
        service.Heard.Of<ChildrenEnteredCare>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Load_NextYearsReturnWithoutTheOldEpisode_KeepsTheHistory()
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 20));
        await service.LoadAsync(File("h.csv", Header + "91,1,01/02/2012,WBRI,UN4,,\n"), File("e.csv", Episodes + "91,10/01/2020,S,C2,N1,U4,PR1,,,,,,\n"));
        await service.LoadAsync(File("e.csv", Episodes + "91,12/03/2026,P,C2,N1,U6,PR1,,,,,,\n"));
        (await service.ReadAsync<DateOnly>("select in_care_since from children.child where council_number = '91'")).ShouldBe(new DateOnly(2020, 1, 10));
    }

    [Fact]
    public async Task Load_AnEpisodeThatEndedInDeath_TellsOfTheDeath()
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 20));
        await service.LoadAsync(File("h.csv", Header + "92,1,01/02/2012,WBRI,UN4,,\n"), File("e.csv", Episodes + "92,10/11/2026,S,C2,N1,U4,PR1,,,,,,\n"));
        service.Heard.Forget();
        await service.LoadAsync(File("e.csv", Episodes + "92,10/11/2026,S,C2,N1,U4,PR1,18/11/2026,E2,,,,\n"));
        service.Heard.Of<ChildDied>().ShouldHaveSingleItem().On.ShouldBe(new DateOnly(2026, 11, 18));
        (await service.ReadAsync<bool>("select on_roll from children.child where council_number = '92'")).ShouldBeFalse();
    }
}
