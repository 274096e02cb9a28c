using System.Net;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class PeopleListTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Find_ByPartOfAName_ShowsWhoMatchesAndPutsNoNameInTheAddress()
    {
        await service.MakePersonAsync(Role.Adviser, "Siobhan 100%_Match");
        await service.MakePersonAsync(Role.Adviser, "Siobhan 1000 Match");
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/people");

        await head.PressAsync("Find", ("Name", "0%_m"));

        head.Path.ShouldBe("/people");
        head.Words.ShouldContain("Siobhan 100%_Match");
        head.Words.ShouldNotContain("Siobhan 1000 Match");
    }

    [Fact]
    public async Task Find_AtAnAddressThatCannotBeRead_ShowsTheListAgain()
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/people");
        var token = head.Page.QuerySelector("main input[name=__form]")!.GetAttribute("value")!;

        var answer = await head.Http.PostAsync("/people?size=1752-09-03", new FormUrlEncodedContent([KeyValuePair.Create("Name", "Head"), KeyValuePair.Create("__form", token)]));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Roles today");
    }

    [Fact]
    public async Task People_ByRole_PagesThroughEverybodyOnce()
    {
        await service.SendAsync(new EnsurePeople([.. Enumerable.Range(0, 60).Select(i => new PersonToEnsure("Same Name", $"many{i:00}@example.org", Role.SocialWorker, new(2020, 1, 1)))], "test"));
        using var head = await service.SignInAsync(Role.Head);
        var seen = new List<string>();

        await head.OpenAsync("/people?role=SocialWorker");
        for (var pages = 0; pages < 20; pages++)
        {
            seen.AddRange(head.Page.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!));
            if (head.Page.QuerySelector("#page-next") is not { } next)
                break;
            await head.OpenAsync(next.GetAttribute("href")!);
        }

        seen.Count.ShouldBe(seen.Distinct().Count());
        seen.Count.ShouldBe((int)await service.ReadAsync<long>("select count(distinct person_id) from access.roles_held where role = 'SocialWorker' and until is null"));
    }
}
