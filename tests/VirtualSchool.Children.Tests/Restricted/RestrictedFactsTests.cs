using System.Net;
using Shouldly;
using VirtualSchool.Children.Tests.Imports;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Log.Reading;
using Xunit;
using static VirtualSchool.Children.Tests.Imports.Loading;

namespace VirtualSchool.Children.Tests.Restricted;

public sealed class RestrictedFactsTests(RestrictedCouncil council) : IClassFixture<RestrictedCouncil>
{
    private static readonly string[] Telling = [RestrictedCouncil.Postcode, "Larkspur", "doption", "dopted", "Placement order", "died", "Died", "death on", "E2", "E1", "A5"];

    // The same words on every child's page.
    private const string Link = "Address, adoption and death open with a reason";

    [Fact]
    public async Task EveryPageOfAChild_ForEveryRole_TellsNothingRestricted()
    {
        foreach (var visitor in new[] { council.Head, council.Adviser, council.Worker, council.Teacher })
            foreach (var number in RestrictedCouncil.Everybody)
                foreach (var page in new[] { "", "/chronology", "/history" })
                {
                    await visitor.OpenAsync($"/children/{await council.IdOfAsync(number)}{page}");
                    var words = visitor.Words.Replace(Link, "", StringComparison.Ordinal).Replace("Record an adoption", "", StringComparison.Ordinal);
                    foreach (var word in Telling) words.ShouldNotContain(word, Case.Sensitive, $"{number}{page}");
                }
    }

    [Fact]
    public async Task PlansAndTheirPrints_TellNeitherAddressNorDeathNorAnAdoption()
    {
        foreach (var number in RestrictedCouncil.Everybody)
        {
            var plan = await council.ReadAsync<string>("select reference from peps.pep where child = $1", await council.IdOfAsync(number));
            foreach (var page in new[] { "", "/print", "/history" })
            {
                await council.Head.OpenAsync($"/peps/{plan}{page}");
                council.Head.Status.ShouldBe(HttpStatusCode.OK);
                foreach (var word in new[] { RestrictedCouncil.Postcode, "Larkspur", "Bakewell", "lacement order", "placed for adoption", "died", "Died" }) council.Head.Words.ShouldNotContain(word, Case.Sensitive, $"{number}{page}");
            }
        }
    }

    [Fact]
    public async Task ListsAndExport_TellNothingRestricted()
    {
        foreach (var path in new[] { "/children", "/children?view=Left", "/children/export", "/children/export?view=Left", "/children/export?view=EverInYear&on=2026-11-01" })
        {
            var text = await council.Head.Http.GetStringAsync(path);
            foreach (var word in new[] { RestrictedCouncil.Postcode, "Larkspur", "dopted", "died", "Died", "Placement order" }) text.ShouldNotContain(word, Case.Sensitive, path);
        }
    }

    [Fact]
    public async Task Search_ByAddress_FindsNobody()
    {
        await council.Head.OpenAsync("/children");
        await council.Head.PressAsync("Search", ("q", "Larkspur"));
        council.Head.Words.ShouldNotContain("Family80");
        await council.Head.PressAsync("Search", ("q", RestrictedCouncil.Postcode));
        council.Head.Status.ShouldBe(HttpStatusCode.OK);
        council.Head.Words.ShouldNotContain("Family80");
    }

    [Fact]
    public async Task Open_WithoutAReason_IsRefusedWithASentenceAndOpensNothing()
    {
        await council.Adviser.OpenAsync($"/children/{await council.IdOfAsync(RestrictedCouncil.Placed)}");
        await council.Adviser.FollowAsync(Link);
        await council.Adviser.PressAsync("Open it and keep my reason", ("Reason", "because"));
        council.Adviser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        council.Adviser.Words.ShouldContain("Say why you need to know this, in a few words: it is kept with your name.");
        council.Adviser.Words.ShouldNotContain(RestrictedCouncil.Postcode);
        council.Adviser.Page.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("because");
    }

    [Fact]
    public async Task Open_WithAReason_ShowsTheFactsOnceAndKeepsTheReason()
    {
        var id = await council.IdOfAsync(RestrictedCouncil.Placed);
        await council.Worker.OpenAsync($"/children/{id}/restricted");
        council.Worker.Words.ShouldNotContain(RestrictedCouncil.Postcode);
        await council.Worker.PressAsync("Open it and keep my reason", ("Reason", RestrictedCouncil.Reason));
        council.Worker.Words.ShouldContain($"{RestrictedCouncil.Street} Bakewell {RestrictedCouncil.Postcode} Since 1 March 2025");
        council.Worker.Words.ShouldContain("placed for adoption by order");
        await council.Head.OpenAsync($"/children/{id}/restricted");
        council.Head.Words.ShouldContain(RestrictedCouncil.Reason);
        council.Head.Words.ShouldContain("Amina Yusuf");
        council.Head.Words.ShouldNotContain(RestrictedCouncil.Postcode);
        await council.Head.OpenAsync($"/log?child={id}&kind=change");
        council.Head.Words.ShouldContain($"Amina Yusuf (social worker) opened Child801 Family801’s restricted facts on 10 November 2026 at 12:00 Why{RestrictedCouncil.Reason}");
        await council.Worker.OpenAsync($"/children/{id}/history");
        council.Worker.Words.ShouldContain("Added an opening of restricted facts in the record");
        council.Worker.Words.ShouldNotContain(RestrictedCouncil.Reason);
    }

    [Fact]
    public async Task Open_OfAChildWhoDied_TellsTheDay()
    {
        await council.Head.OpenAsync($"/children/{await council.IdOfAsync(RestrictedCouncil.Died)}/restricted");
        await council.Head.PressAsync("Open it and keep my reason", ("Reason", RestrictedCouncil.Reason));
        council.Head.Words.ShouldContain("The child died on 5 November 2026.");
    }

    [Fact]
    public async Task RestrictedPage_ForADesignatedTeacher_IsThe404OfAPageThatDoesNotExist()
    {
        await council.Teacher.OpenAsync($"/children/{await council.IdOfAsync(RestrictedCouncil.Ordinary)}");
        council.Teacher.Status.ShouldBe(HttpStatusCode.OK);
        council.Teacher.Words.ShouldNotContain("open with a reason");
        await council.Teacher.OpenAsync($"/children/{await council.IdOfAsync(RestrictedCouncil.Ordinary)}/restricted");
        council.Teacher.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Log_OfWhatChanged_KeepsRestrictedValuesAndShowsNone()
    {
        (await council.ReadAsync<long>("select count(*) from platform.log_value where field = 'PlacementPostcode' and after = $1", RestrictedCouncil.Postcode)).ShouldBeGreaterThan(0);
        var shown = await council.SendAsync(new ReadHistory(new ChildId(await council.IdOfAsync(RestrictedCouncil.Placed)), null, null, 200));
        var values = shown.Lines.SelectMany(l => l.Changes).SelectMany(c => new[] { c.Before, c.After }).OfType<string>().ToList();
        values.ShouldContain("(restricted)");
        values.ShouldNotContain(v => v.Contains(RestrictedCouncil.Postcode) || v.Contains("Larkspur") || v == "E1" || v == "A5");
        shown.Lines.ShouldAllBe(l => l.Kind == LogKind.Change);
    }

    [Fact]
    public async Task Preview_OfAList_NamesNoAddress_NotEvenABadOne()
    {
        var (_, preview) = await council.PreviewAsync(File("n2.csv",
            $"CHILD,Address\n{RestrictedCouncil.Ordinary},\"9 Fern Close, Buxton\"\n{RestrictedCouncil.Placed},\"{string.Join(", ", Enumerable.Range(1, 9).Select(n => $"{n} Fern Close"))}\"\n{RestrictedCouncil.Died},9 Fern Close\n"));
        preview.Changes.ShouldHaveSingleItem().What.ShouldBe("placement’s address");
        var words = string.Join(" ", preview.Problems.Select(p => p.Words));
        words.ShouldContain("The address needs from 1 to 7 lines");
        words.ShouldContain("so no address is kept");
        words.ShouldNotContain("Fern");
    }

    [Fact]
    public async Task Preview_OfAReturn_NamesNoRestrictedValue()
    {
        var (_, preview) = await council.PreviewAsync(File("e3.csv", Episodes
            + $"{RestrictedCouncil.Ordinary},01/02/2024,S,C2,N1,U4,PR1,01/11/2026,X1,,,DE45 9ZY,\n{RestrictedCouncil.Ordinary},01/11/2026,B,E1,N1,A5,PR1,,,,,not a postcode,\n"
            + $"{RestrictedCouncil.Placed},01/03/2025,B,E1,N1,A6,PR1,,,,,DE45 9ZY,\n"));
        var words = string.Join(" ", preview.Changes.Select(c => c.What).Concat(preview.Problems.Select(p => p.Words)));
        words.ShouldContain("placement’s postcode");
        words.ShouldContain("PL_POST is no postcode. The episode is loaded without it.");
        foreach (var word in new[] { "DE45", "A5", "A6", "not a postcode", "lacement order" }) words.ShouldNotContain(word, Case.Sensitive);
    }
}
