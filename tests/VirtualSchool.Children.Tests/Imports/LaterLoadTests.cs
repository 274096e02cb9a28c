using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Platform.Imports;
using Xunit;
using static VirtualSchool.Children.Tests.Imports.Loading;

namespace VirtualSchool.Children.Tests.Imports;

public sealed class LaterLoadTests(RollService service) : IClassFixture<RollService>
{
    private const string Good = "1,2,27/03/2012,WBRI,H801200001001,,\n2,1,09/09/2014,APKN,UN3,,\n";
    private static readonly UploadedFile GoodHeader = File("anything.txt", Header + Good);

    private static readonly UploadedFile GoodEpisodes = File("else.csv", Episodes
        + "1,10/01/2024,S,C2,N1,U4,PR1,01/05/2025,X1,CARPL,,,\n1,01/05/2025,P,C2,N1,U6,PR4,,,,DE1 1AA,DE2 2BB,SC123456\n"
        + "2,05/10/2026,S,V2,N5,K2,PR4,,,,,,\n");

    [Fact]
    public async Task Load_AfterGoLive_AnnouncesEntryAndLeaving()
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 3));
        await service.LoadAsync(GoodHeader, GoodEpisodes);
        service.Clock.GoTo(new DateOnly(2026, 11, 20));
        service.Heard.Forget();
        var (id, preview) = await service.PreviewAsync(
            File("h.csv", Header + Good + "30,1,01/02/2015,WBRI,UN4,,\n31,1,01/02/2025,WBRI,UN1,,\n"),
            File("e.csv", Episodes + "30,10/11/2026,S,V2,N5,K2,PR4,,,,,,\n31,10/11/2026,S,V2,N5,U6,PR4,,,,,,\n2,05/10/2026,S,V2,N5,K2,PR4,16/11/2026,E4A,,,,\n"));
        preview.Changes.Select(c => c.Kind).ShouldBe(["New", "New", "Ended"], ignoreOrder: true);
        await service.ApplyAsync(id);

        var entered = service.Heard.Of<ChildrenEnteredCare>();
        entered.Where(n => !n.IsHistory).ShouldHaveSingleItem().Children.ShouldHaveSingleItem().On.ShouldBe(new DateOnly(2026, 11, 10));
        entered.Where(n => n.IsHistory).ShouldHaveSingleItem().Children.Count.ShouldBe(1);
        service.Heard.Of<ChildrenLeftCare>().ShouldHaveSingleItem().Children.ShouldHaveSingleItem().On.ShouldBe(new DateOnly(2026, 11, 16));
    }
}
