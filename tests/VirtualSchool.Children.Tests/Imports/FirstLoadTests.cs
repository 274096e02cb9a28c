using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Platform.Imports;
using Xunit;
using static VirtualSchool.Children.Tests.Imports.Loading;

namespace VirtualSchool.Children.Tests.Imports;

public sealed class FirstLoadTests(RollService service) : IClassFixture<RollService>
{
    private const string Good = "1,2,27/03/2012,WBRI,H801200001001,,\n2,1,09/09/2014,APKN,UN3,,\n";
    private static readonly UploadedFile GoodHeader = File("anything.txt", Header + Good);

    private static readonly UploadedFile GoodEpisodes = File("else.csv", Episodes
        + "1,10/01/2024,S,C2,N1,U4,PR1,01/05/2025,X1,CARPL,,,\n1,01/05/2025,P,C2,N1,U6,PR4,,,,DE1 1AA,DE2 2BB,SC123456\n"
        + "2,05/10/2026,S,V2,N5,K2,PR4,,,,,,\n");

    [Fact]
    public async Task Load_FirstTime_AsksGoLiveThenFillsTheRollAndAReloadChangesNothing()
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 3));
        var (id, preview) = await service.PreviewAsync(GoodHeader, GoodEpisodes);
        preview.Changes.Count.ShouldBe(2);
        preview.Changes[0].What.ShouldContain("in care from 10 Jan 2024");
        preview.Questions.ShouldHaveSingleItem().Key.ShouldBe("go-live");
        preview.Problems.ShouldBeEmpty();
        (await service.ReadAsync<long>("select count(*) from children.child")).ShouldBe(0);

        var done = await service.ApplyAsync(id, ("go-live", "2026-11-01"));
        done.Line.State.ShouldBe(ImportState.Done, done.Line.Words);
        (await service.ReadAsync<long>("select count(*) from children.child_card where on_roll")).ShouldBe(2);
        (await service.ReadAsync<DateOnly>("select in_care_since from children.child where council_number = '1'")).ShouldBe(new DateOnly(2024, 1, 10));
        service.Heard.Of<ChildrenEnteredCare>().ShouldAllBe(n => n.IsHistory);
        service.Heard.Of<ChildrenOnRollAtGoLive>().ShouldHaveSingleItem().Children.Count.ShouldBe(2);

        service.Heard.Forget();
        var (again, second) = await service.PreviewAsync(GoodHeader, GoodEpisodes);
        second.Changes.ShouldBeEmpty();
        (await service.ApplyAsync(again)).Line.Words!.ShouldContain("Nothing to change");
        service.Heard.Of<object>().ShouldBeEmpty();
    }
}
