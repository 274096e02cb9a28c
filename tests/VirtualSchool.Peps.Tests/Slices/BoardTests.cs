using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

public sealed class BoardTests(PepService service) : IClassFixture<PepService>
{
    [Fact]
    public async Task Adviser_SeesTheirChildrenOnly_WithTheMeaningFirst()
    {
        var (child, other) = (await service.AddChildAsync(), await service.AddChildAsync());
        await service.EnterCareAsync(child);
        await service.EnterCareAsync(other);
        using var adviser = await service.SignInAsync(child.Adviser);
        await adviser.OpenAsync("/peps");
        adviser.ShouldSay("1 PEP for autumn 2026: 0 late, 1 not started, 1 waiting for a social worker");
        adviser.ShouldSay(child.Name);
        adviser.Words.ShouldNotContain(other.Name);
    }

    [Fact]
    public async Task Numbers_AreRight_AsSoonAsAPlanChanges()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var adviser = await service.SignInAsync(child.Adviser);
        await adviser.OpenAsync("/peps");
        adviser.ShouldSay("1 not started");
        await adviser.OpenAsync($"/peps/{reference}");
        await adviser.PressAsync("Start this plan");
        await adviser.OpenAsync("/peps");
        adviser.ShouldSay("0 not started");
    }

    [Theory]
    [InlineData("?view=SocialWorker", true)]
    [InlineData("?view=Late", false)]
    [InlineData("?kind=Termly", false)]
    [InlineData("?year=4", true)]
    [InlineData("?year=9", false)]
    [InlineData("?term=2026-2", false)]
    public async Task Filters_Narrow_AlsoByHtmx(string address, bool shows)
    {
        var child = await service.AddChildAsync();
        await service.EnterCareAsync(child);
        using var adviser = await service.SignInAsync(child.Adviser);
        await adviser.OpenAsync("/peps" + address);
        adviser.Words.Contains(child.Name).ShouldBe(shows);
        await adviser.OpenByHtmxAsync("/peps" + address);
        adviser.Words.Contains(child.Name).ShouldBe(shows);
    }

    [Theory]
    [InlineData("due", "")]
    [InlineData("child", "")]
    [InlineData("due", "&desc=true")]
    [InlineData("child", "&desc=true")]
    public async Task Pages_ShowEveryPlanOnce(string sort, string desc)
    {
        for (var more = await service.ReadAsync<long>("select count(*) from peps.pep where state = 'Due'"); more < 27; more++) await service.EnterCareAsync(await service.AddChildAsync());
        using var head = await service.SignInAsync(Role.Head);
        var seen = new List<string>();
        await head.OpenAsync($"/peps?view=NotStarted&sort={sort}{desc}");
        while (true)
        {
            seen.AddRange(head.Page.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!));
            if (head.Page.QuerySelector("#page-next") is not { } next) break;
            await head.OpenAsync(next.GetAttribute("href")!);
        }
        seen.Count.ShouldBeGreaterThan(25);
        seen.ShouldBeUnique();
        seen.Count.ShouldBe((int)await service.ReadAsync<long>("select count(*) from peps.pep where state = 'Due' and term = '2026-1'"));
    }

    [Fact]
    public async Task Late_IsCountedWhenItsDayHasPassed()
    {
        var child = await service.AddChildAsync();
        await service.EnterCareAsync(child, new DateOnly(2026, 10, 1));
        using var adviser = await service.SignInAsync(child.Adviser);
        await adviser.OpenAsync("/peps?view=Late");
        adviser.ShouldSay("1 late");
        adviser.ShouldSay(child.Name);
    }

    [Fact]
    public async Task Export_HoldsWhatIsShown_AndNothingThatRunsAsAFormula()
    {
        var child = await service.AddChildAsync();
        await service.EnterCareAsync(child);
        await service.ReadAsync<Guid>("update children.child set school_name = '=HYPERLINK(1)' where id = $1 returning id", child.Id.Value);
        using var adviser = await service.SignInAsync(child.Adviser);
        using var answer = await adviser.Http.GetAsync("/peps/export?view=All");
        (answer.StatusCode, answer.Content.Headers.ContentDisposition!.FileName).ShouldBe((HttpStatusCode.OK, "peps-2026-1-2026-11-03.csv"));
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldContain(child.Name);
        text.ShouldContain("'=HYPERLINK(1)");
    }

    [Fact]
    public async Task Administrator_SeesNoBoard()
    {
        using var administrator = await service.SignInAsync(Role.Administrator);
        await administrator.OpenAsync("/peps");
        administrator.Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
