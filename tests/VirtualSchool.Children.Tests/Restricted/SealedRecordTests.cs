using System.Net;
using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Pages.Cohorts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Children.Tests.Restricted;

public sealed class SealedRecordTests(SealedCouncil council) : IClassFixture<SealedCouncil>
{
    private static readonly string[] Paths = ["", "/chronology", "/history", "/school", "/people", "/death", "/adoption", "/restricted"];

    [Fact]
    public void Adoption_LoadedFromTheReturn_IsToldOnce() =>
        council.Heard.Of<ChildrenSealed>().ShouldHaveSingleItem().Children.ShouldBe([new ChildId(council.SealedId)]);

    [Fact]
    public async Task EveryPage_OfSealedChild_IsTheSame404AsUnknownForEveryRole()
    {
        foreach (var visitor in council.Everybody)
            foreach (var page in Paths)
            {
                await visitor.OpenAsync($"/children/{Guid.NewGuid()}{page}");
                var unknown = visitor.Words;
                await visitor.OpenAsync($"/children/{council.SealedId}{page}");
                visitor.Status.ShouldBe(HttpStatusCode.NotFound, page);
                visitor.Words.ShouldBe(unknown, page);
            }
    }

    [Theory]
    [InlineData("/children")]
    [InlineData("/children?view=Left")]
    [InlineData("/children?view=LookedAfterOn&on=2026-10-01")]
    [InlineData("/children?view=EverInYear&on=2026-10-01")]
    [InlineData("/children?view=TwelveMonths&on=2026-03-01")]
    [InlineData("/children/export?view=EverInYear&on=2026-10-01")]
    [InlineData("/children/export?view=Left")]
    public async Task Roll_OfSealedChild_ShowsTheOthersAlone(string path)
    {
        foreach (var visitor in council.Everybody)
        {
            var text = await visitor.Http.GetStringAsync(path);
            text.ShouldNotContain("Hollis");
            if (path == "/children") text.ShouldContain("Park");
        }
    }

    [Fact]
    public async Task Roll_OfSealedChild_IsEmptyForAdviser()
    {
        await council.Adviser.OpenAsync("/children?view=Left");
        council.Adviser.Words.ShouldNotContain("Hollis");
        council.Adviser.Words.ShouldNotContain("Wren");
    }

    [Theory]
    [InlineData("wren hollis")]
    [InlineData(SealedCouncil.Sealed)]
    [InlineData(SealedCouncil.OldUpn)]
    public async Task Search_ForSealedChild_FindsNobody(string sought)
    {
        foreach (var visitor in council.Everybody)
        {
            await visitor.OpenAsync("/children");
            await visitor.PressAsync("Search", ("q", sought));
            visitor.Words.ShouldNotContain("Hollis");
        }
    }

    [Fact]
    public async Task Cohorts_CountSealedChild()
    {
        var figures = await council.SendAsync(new CountCohorts(VisibleChildren.All, new(2026, 11, 1), 2026));
        figures.LookedAfter.Numerator.ShouldBe(2);
        (await council.ReadAsync<bool>("select sealed_on = '2026-11-10' and not on_roll from children.child where id = $1", council.SealedId)).ShouldBeTrue();
    }

    [Fact]
    public async Task SealedRecords_ForAnybodyButTheHead_IsThe404()
    {
        foreach (var visitor in new[] { council.Adviser, council.Worker, council.Teacher })
        {
            await visitor.OpenAsync("/children/sealed");
            visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Theory]
    [InlineData(SealedCouncil.Sealed, "", "Say why this record must be opened, in a few words: it is kept with your name.")]
    [InlineData("", SealedCouncil.Why, "Enter the number of the record.")]
    [InlineData(SealedCouncil.Other, SealedCouncil.Why, "No sealed record has the number 902. Enter one that is in the list.")]
    public async Task OpenSealed_WithoutReasonOrNumber_IsRefusedWithASentence(string number, string reason, string words)
    {
        using var head = await council.SignInAsync(Role.Head);
        await head.OpenAsync("/children/sealed");
        head.Words.ShouldNotContain("Hollis");
        await head.PressAsync("Open the record and keep my reason", ("Number", number), ("Reason", reason));
        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        head.Words.ShouldContain(words);
        await head.OpenAsync($"/children/{council.SealedId}");
        head.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task OpenSealed_WithAReason_IsReadNotChangedForHalfAnHour_ByThatHeadAlone()
    {
        using var head = await council.SignInAsync(Role.Head);
        await head.OpenAsync("/children/sealed");
        await head.PressAsync("Open the record and keep my reason", ("Number", SealedCouncil.Sealed), ("Reason", SealedCouncil.Why));
        head.Words.ShouldContain("Wren Hollis");
        head.Words.ShouldContain("This is a sealed record.");
        await head.OpenAsync($"/children/{council.SealedId}/chronology");
        head.Words.ShouldContain("Started at Oak Tree Academy.");
        await head.OpenAsync($"/children/{council.SealedId}/restricted");
        await head.PressAsync("Open it and keep my reason", ("Reason", SealedCouncil.Why));
        head.Words.ShouldContain("The child was adopted on 5 November 2026.");
        await head.OpenAsync($"/children/{council.SealedId}/school");
        await head.PressAsync("Record the change", ("Input.NoSchool", "true"), ("Input.From.Day", "10"), ("Input.From.Month", "11"), ("Input.From.Year", "2026"));
        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        head.Words.ShouldContain("This record is sealed: it can be read, not changed.");
        await head.OpenAsync("/children?view=Left");
        head.Words.ShouldNotContain("Hollis");
        await council.Head.OpenAsync($"/children/{council.SealedId}");
        council.Head.Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.ReadAsync<long>("select count(*) from platform.log_value where field = 'Reason' and after = $1", SealedCouncil.Why)).ShouldBe(2);
        await council.Head.OpenAsync("/log?kind=change");
        council.Head.Words.ShouldContain($"(head) opened the sealed record of a child on 10 November 2026 at 12:00 Why{SealedCouncil.Why}");
        council.Head.Words.ShouldNotContain("Hollis");
        council.Clock.Pass(TimeSpan.FromMinutes(31));
        await head.OpenAsync($"/children/{council.SealedId}");
        head.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Log_OfSealedChild_ShowsNoValueThatWouldNameThem()
    {
        (await council.ReadAsync<long>("select count(*) from platform.log_value where after = 'Hollis'")).ShouldBeGreaterThan(0);
        await council.Head.OpenAsync($"/log?child={council.SealedId}&kind=change");
        council.Head.Words.ShouldContain("a child’s record");
        foreach (var word in new[] { "Hollis", "Wren", SealedCouncil.OldUpn }) council.Head.Words.ShouldNotContain(word);
        await council.Head.OpenAsync($"/log?child={await council.IdOfAsync(SealedCouncil.Other)}&kind=change");
        council.Head.Words.ShouldContain("family name: Park");
    }

    [Fact]
    public async Task RecordAdoption_ByHand_SealsAndLeavesTheSightOfWhoDidIt()
    {
        var other = await council.AddAsync("903", "Iris", "Vane");
        await council.Head.OpenAsync($"/children/{other}/adoption");
        await council.Head.PressAsync("Record the adoption and seal the record", ("Input.On.Day", "9"), ("Input.On.Month", "11"), ("Input.On.Year", "2026"));
        council.Head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        council.Head.Words.ShouldContain("Say whether anybody opposed it");
        await council.Head.SealAsync(new ChildId(other), new(2026, 11, 9));
        await council.Head.OpenAsync($"/children/{other}");
        council.Head.Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
