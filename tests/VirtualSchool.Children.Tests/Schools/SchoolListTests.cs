using System.Net;
using Shouldly;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Children.Tests.Schools;

public sealed class SchoolListTests(SchoolListTests.Anytown service) : IClassFixture<SchoolListTests.Anytown>
{
    [Fact]
    public async Task Schools_ForAHead_SayWhatTheListMeansAndLinkEachNumber()
    {
        using var head = await service.SignInAsync(Role.Head);

        await head.OpenAsync("/schools");

        Meaning(head).ShouldBe("3 schools have 4 of our children: 2 without a designated teacher recorded, 1 closed in the register.");
        Names(head).ShouldBe(["Ashby Academy", "Élan Primary School", "Oak Hill Academy"]);
        head.Words.ShouldContain("Tessa Teacher");
        head.Words.ShouldNotContain("Nobody’s Own School");
    }

    [Theory]
    [InlineData("?view=WithoutTeacher", "Ashby Academy", "Élan Primary School")]
    [InlineData("?open=false", "Ashby Academy")]
    [InlineData("?phase=Secondary", "Ashby Academy", "Oak Hill Academy")]
    [InlineData("?find=academy+HILL", "Oak Hill Academy")]
    [InlineData("?find=elan", "Élan Primary School")]
    [InlineData("?find=100002", "Oak Hill Academy")]
    [InlineData("?find=%25")]
    [InlineData("?view=Register&find=nobody's", "Nobody’s Own School")]
    [InlineData("?desc=true", "Oak Hill Academy", "Élan Primary School", "Ashby Academy")]
    public async Task Schools_Narrowed_ShowThoseThatAreAskedFor(string query, params string[] expected)
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/schools" + query);
        head.Status.ShouldBe(HttpStatusCode.OK);
        Names(head).ShouldBe(expected);
    }

    [Fact]
    public async Task Schools_ForAnAdviser_CountTheirOwnChildrenOnly()
    {
        using var adviser = await service.SignInAsync(service.Adviser);

        await adviser.OpenAsync("/schools");

        Meaning(adviser).ShouldStartWith("1 school has 1 of your children: 0 without");
        Names(adviser).ShouldBe(["Oak Hill Academy"]);
        adviser.Page.QuerySelector("tbody td.vs-number")!.TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task Schools_OnSeveralPages_ShowEachOnce()
    {
        using var head = await service.SignInAsync(Role.Head);
        var seen = new List<string>();

        for (var path = "/schools?view=Register&find=filler"; path is not null; path = head.Page.QuerySelector("#page-next")?.GetAttribute("href"))
        {
            await head.OpenAsync(path);
            seen.AddRange(Names(head));
        }

        seen.Count.ShouldBe(60);
        seen.ShouldBe(seen.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Role.DesignatedTeacher)]
    [InlineData(Role.SocialWorker)]
    [InlineData(Role.Administrator)]
    public async Task Schools_ForWhoeverMayNot_AreNotFound(Role role)
    {
        using var visitor = await service.SignInAsync(role);
        await visitor.OpenAsync("/schools");
        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Meaning(Visitor visitor) => string.Join(' ', visitor.Page.QuerySelector(".vs-meaning")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" :", ":", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal);

    private static IEnumerable<string> Names(Visitor visitor) => visitor.Page.QuerySelectorAll("tbody th a").Select(a => a.TextContent);

    public sealed class Anytown : ArrangedService
    {
        internal PersonId Adviser { get; private set; }

        protected override async Task FillAsync()
        {
            Adviser = await this.MakePersonAsync(Role.Adviser);
            var teacher = await this.MakePersonAsync(Role.DesignatedTeacher, "Tessa Teacher");
            var (oak, elan, ashby) = (await AddSchoolAsync(100002, "Oak Hill Academy", phase: "Secondary"), await AddSchoolAsync(100003, "Élan Primary School"), await AddSchoolAsync(100001, "Ashby Academy", "Closed", "Secondary"));
            await AddSchoolAsync(100004, "Nobody’s Own School");
            await ArrangeAsync((data, _) =>
            {
                data.AddRange(Enumerable.Range(0, 60).Select(i => new School { Urn = 200000 + i, Name = $"Filler {i:00}", Status = "Open" }.Restated()));
                data.Add(new DesignatedTeacher { SchoolUrn = oak.Urn, PersonId = teacher, Name = "Tessa Teacher", From = new(2025, 9, 1) });
                data.Add(new DesignatedTeacher { SchoolUrn = elan.Urn, PersonId = teacher, Name = "Tessa Teacher", From = new(2024, 9, 1), Until = new(2025, 9, 1) });
                return Task.CompletedTask;
            });
            await AddChildAsync(oak, "Ada", "One", Adviser);
            await AddChildAsync(oak, "Ben", "Two");
            await AddChildAsync(elan, "Cai", "Three");
            await AddChildAsync(ashby, "Dee", "Four");
        }
    }
}
