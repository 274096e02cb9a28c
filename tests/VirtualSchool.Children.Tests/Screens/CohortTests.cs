using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Children.Tests.Imports;
using VirtualSchool.Platform.People;
using Xunit;
using static VirtualSchool.Children.Tests.Imports.Loading;

namespace VirtualSchool.Children.Tests.Screens;

public sealed class CohortTests(CohortTests.Varied council) : IClassFixture<CohortTests.Varied>
{
    private static readonly TwelveMonths Year = new(2026);

    [Theory]
    [InlineData("2025-03-31")]
    [InlineData("2025-09-15")]
    [InlineData("2026-03-31")]
    [InlineData("2026-11-10")]
    public async Task Queries_CountWhomTheDomainCounts(string on)
    {
        var day = DateOnly.Parse(on);
        await using var scope = council.Services.CreateSystemScope();
        var data = scope.ServiceProvider.GetRequiredService<ChildrenDbContext>();
        var all = await data.Set<Child>().AsNoTracking().Include(c => c.Episodes).ToListAsync();
        (await Numbers(data.Set<Child>().LookedAfterOn(day))).ShouldBe(Numbers(all.Where(c => c.IsLookedAfterOn(day))));
        (await Numbers(data.Set<Child>().LookedAfterTwelveMonthsAt(Year))).ShouldBe(Numbers(all.Where(c => c.IsLookedAfterTwelveMonthsAt(Year))));
        (await Numbers(data.Set<Child>().LookedAfterTwelveMonthsAt(Year).WhoseBeginningIsUnknown(Year)))
            .ShouldBe(Numbers(all.Where(c => c.IsLookedAfterTwelveMonthsAt(Year) && Year.CannotTell(c.Episodes))));
        Numbers(all.Where(c => c.IsLookedAfterOn(day))).Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Cohorts_PrintBaseAndUnknownsAndOpenTheListBehind()
    {
        await council.Head.OpenAsync("/children/cohorts");
        council.Head.Words.ShouldNotContain("There is a problem");
        await council.Head.OpenAsync("/children/cohorts?yearEnding=2026&on.Day=1&on.Month=2&on.Year=2026");
        council.Head.Words.ShouldContain("Looked after on 1 February 2026");
        council.Head.Words.ShouldContain("Of these, for at least 12 months");
        council.Head.Words.ShouldContain("not known");
        council.Head.Words.ShouldContain("As at 31 March 2026");
        var link = council.Head.Page.QuerySelectorAll(".vs-figures a").Select(a => a.GetAttribute("href")!).Single(h => h.Contains("TwelveMonths"));
        await council.Head.OpenAsync(link);
        council.Head.Page.QuerySelectorAll("#results tbody th a").Length.ShouldBeGreaterThan(0);
    }

    private static async Task<List<string>> Numbers(IQueryable<Child> children) => [.. (await children.Select(c => c.CouncilNumber).ToListAsync()).Order(StringComparer.Ordinal)];

    private static List<string> Numbers(IEnumerable<Child> children) => [.. children.Select(c => c.CouncilNumber).Order(StringComparer.Ordinal)];

    public sealed class Varied : Council
    {
        private static readonly string[] Histories =
        [
            "10/01/2024,S,C2,N1,U4,PR1,,,", "10/05/2025,S,C2,N1,U4,PR1,,,", "10/05/2025,P,C2,N1,U4,PR1,,,", "01/04/2025,S,V2,N1,U4,PR1,,,",
            "10/01/2024,S,C2,N1,U4,PR1,15/06/2025,E4A,", "10/01/2024,S,V3,N1,U4,PR1,15/06/2025,X1,", "10/01/2024,S,V4,N1,U4,PR1,,,",
            "10/01/2024,S,C2,N1,U4,PR1,31/03/2026,E4A,", "10/01/2024,S,C2,N1,U4,PR1,01/04/2026,E4A,", "10/01/2024,S,C2,N1,U4,PR1,15/09/2025,E2,",
        ];

        protected override async Task FillAsync()
        {
            await base.FillAsync();
            var births = new[] { "01/02/2012", "01/02/2008", "29/02/2008", "31/03/2008", "01/04/2008" };
            var children = births.SelectMany((born, b) => Histories.Select((history, h) => (Number: 800 + (b * 20) + h, Born: born, History: history))).ToList();
            await this.LoadAsync(
                File("h.csv", Header + string.Concat(children.Select(c => $"{c.Number},1,{c.Born},WBRI,UN4,,\n"))),
                File("e.csv", Episodes + string.Concat(children.Select(c => $"{c.Number},{c.History},,,\n"))));
        }
    }
}
