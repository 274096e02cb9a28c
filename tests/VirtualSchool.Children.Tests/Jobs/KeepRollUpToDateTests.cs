using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Tests.Imports;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using Xunit;
using static VirtualSchool.Children.Tests.Imports.Loading;

namespace VirtualSchool.Children.Tests.Jobs;

public sealed class KeepRollUpToDateTests(RollService service) : IClassFixture<RollService>
{
    [Fact]
    public async Task Run_OverTheYears_FollowsBirthdaysAndSeptembers()
    {
        service.Clock.GoTo(new DateOnly(2026, 8, 20));
        await service.LoadAsync(
            File("h.csv", Header + "901,1,25/08/2008,WBRI,UN4,,\n902,1,01/02/2015,WBRI,UN4,,\n903,1,22/08/2023,WBRI,UN1,,\n904,1,01/09/2010,WBRI,UN1,,\n"),
            File("e.csv", Episodes + string.Concat(Enumerable.Range(901, 4).Select(n => $"{n},10/01/2024,S,C2,N1,U4,PR1,,,,,,\n"))));
        service.Heard.Forget();

        await RunAsync(new DateOnly(2026, 8, 23));
        service.Heard.Of<ChildrenReachedPepAge>().ShouldHaveSingleItem().Children.ShouldHaveSingleItem().On.ShouldBe(new DateOnly(2026, 8, 22));
        service.Heard.Of<ChildrenLeftCare>().ShouldBeEmpty();

        await RunAsync(new DateOnly(2026, 8, 27));
        service.Heard.Of<ChildrenLeftCare>().ShouldHaveSingleItem().Children.ShouldHaveSingleItem().On.ShouldBe(new DateOnly(2026, 8, 25));
        (await YearAsync("902")).ShouldBe(6);

        await RunAsync(new DateOnly(2026, 9, 1));
        (await YearAsync("902")).ShouldBe(7);
        (await YearAsync("904")).ShouldBe(11);
        service.Heard.Of<ChildrenLeftCare>().Count.ShouldBe(1);

        var lines = await service.ReadAsync<long>("select count(*) from platform.log_entry");
        await RunAsync(new DateOnly(2026, 9, 2));
        (await service.ReadAsync<long>("select count(*) from platform.log_entry")).ShouldBe(lines);
    }

    private Task<int> YearAsync(string number) => service.ReadAsync<int>("select year_group from children.child where council_number = $1", number);

    private async Task RunAsync(DateOnly day)
    {
        service.Clock.GoTo(day);
        await using var scope = service.Services.CreateSystemScope();
        await scope.ServiceProvider.GetServices<IDailyJob>().Single(j => j.Name == "Keep the roll up to date").RunAsync(service.Clock.Today(), default);
    }
}
