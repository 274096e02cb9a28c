using System.Text;
using Shouldly;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Testing;
using Xunit;
using static VirtualSchool.Children.Tests.Imports.Loading;

namespace VirtualSchool.Children.Tests.Imports;

public sealed class GiasTests(RollService service) : IClassFixture<RollService>
{
    private const string Heading = "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),Postcode,CloseDate,Something new\n";

    [Fact]
    public async Task Load_InWindows1252_KeepsAccentsAndAReloadChangesNothing()
    {
        var file = new UploadedFile("x.csv", Encoding.Latin1.GetBytes(Heading + "100101,831,Derby,12,Saint-Étienne Primary,Community school,Open,Primary,de1 1aa,,x\n"));
        await service.LoadAsync(file);
        (await service.ReadAsync<string>("select name || '|' || establishment_number || '|' || postcode || '|' || sort_name from children.school where urn = 100101"))
            .ShouldBe("Saint-Étienne Primary|0012|DE1 1AA|saint-etienne primary");
        (await service.PreviewAsync(file)).Preview.Changes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Load_ARenamedAndClosedSchool_SaysBothAndRenamesItForItsChildren()
    {
        await service.LoadAsync(File("s.csv", Heading + "100102,831,Derby,13,Old Name,Community school,Open,Primary,DE1 1AA,,\n"));
        await service.LoadAsync(File("h.csv", Header + "501,1,01/02/2012,WBRI,UN4,,\n"), File("e.csv", Episodes + "501,10/01/2024,S,C2,N1,U4,PR1,,,,,,\n"));
        await service.LoadAsync(File("n.csv", "CHILD,Surname,School URN\n501,Marsh,100102\n"));
        var (id, preview) = await service.PreviewAsync(File("s.csv", Heading + "100102,831,Derby,13,New Name,Community school,Closed,Primary,DE1 1AA,31-08-2026,\n"));
        preview.Changes.ShouldHaveSingleItem().What.ShouldContain("name Old Name → New Name");
        preview.Problems.ShouldHaveSingleItem().Words.ShouldContain("1 of our children");
        await service.ApplyAsync(id);
        (await service.ReadAsync<string>("select school_name from children.child where council_number = '501'")).ShouldBe("New Name");
    }

    [Fact]
    public async Task Load_MoreThanAFew_GoesThroughTheBulkDoor()
    {
        var rows = string.Concat(Enumerable.Range(120000, 700).Select(u => $"{u},831,Derby,{u % 10000},School {u},Academy,Open,Primary,DE1 1AA,,\n"));
        var (id, preview) = await service.PreviewAsync(File("s.csv", Heading + rows));
        preview.Changes.ShouldHaveSingleItem().What.ShouldBe("700 schools");
        await service.ApplyAsync(id);
        (await service.ReadAsync<long>("select count(*) from children.school where urn between 120000 and 120699")).ShouldBe(700);
    }

    [Theory]
    [InlineData("99,831,Derby,1,A,T,Open,Primary,X,,", "URN", "six figures")]
    [InlineData("100103,831,Derby,1,,T,Open,Primary,X,,", "EstablishmentName", "empty")]
    [InlineData("1.001E+05,831,Derby,1,A,T,Open,Primary,X,,", "URN", "spreadsheet")]
    [InlineData("100103,831,Derby,1,A,T,Closed,Primary,X,31/02/2020,", "CloseDate", "calendar")]
    public async Task Preview_OfABadRow_NamesRowAndColumn(string row, string column, string words)
    {
        var (_, preview) = await service.PreviewAsync(File("s.csv", $"{Heading}100104,831,Derby,1,Good,T,Open,Primary,X,,\n{row}\n"));
        preview.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Row.ShouldBe(3), p => p.Column.ShouldBe(column), p => p.Words.ShouldContain(words));
        preview.Changes.ShouldHaveSingleItem().Who.ShouldBe("Good");
    }

    [Fact]
    public async Task Preview_WithoutANeededColumn_IsRefusedByName()
    {
        var id = await service.SendAsync(new StageImport([File("s.csv", "URN,EstablishmentName\n100105,A\n")], null));
        await Until.TrueAsync(async () => (await service.FindAsync(id)).Line.State == ImportState.Refused);
        (await service.FindAsync(id)).Line.Words!.ShouldContain("Postcode");
    }
}
