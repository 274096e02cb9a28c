using System.Net;
using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Pages.Calendars;
using VirtualSchool.Children.Pages.Calendars.Closures;
using VirtualSchool.Children.Pages.Calendars.Terms;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Children.Tests.Settings;

/// <summary>Each test has a school year of its own.</summary>
public sealed class CalendarsTests(ArrangedService service) : IClassFixture<ArrangedService>
{
    [Fact]
    public async Task Terms_EnteredOnScreen_ChangeWhatDeadlinesCount()
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/settings/calendars?year=2026");
        head.Words.ShouldContain("No terms are entered for 2026/27.");

        await head.FollowAsync("Add a term");
        await head.PressAsync("Save term", Dates("2 9 2026", "18 12 2026", ("Input.Season", "Autumn")));
        await head.FollowAsync("Add a term");
        await head.PressAsync("Save term", Dates("5 1 2027", "25 3 2027"));
        await head.FollowAsync("Add a closure");
        await head.PressAsync("Save closure", Dates("26 10 2026", "30 10 2026", ("Input.Reason", "Half-term")));

        head.Path.ShouldStartWith("/settings/calendars?calendar=");
        Meaning(head).ShouldBe("The council’s own, 2026/27: 2 terms with 131 school days, 1 closure, 8 bank holidays.");
        head.Words.ShouldContain("Spring 2027 5 January 2027 25 March 2027 58");
        var deadline = (await service.SendAsync(new FindDeadlines([new(null, new(2026, 10, 23), 1, DayBasis.SchoolDays)])))[0];
        deadline.On.ShouldBe(new DateOnly(2026, 11, 2));
    }

    [Fact]
    public async Task Count_SaysTheDayAndWhichCalendarWasUsed()
    {
        await EnterAsync(2022, new(2022, 9, 5), new(2022, 12, 16));
        using var adviser = await service.SignInAsync(Role.Adviser);
        await adviser.OpenAsync("/settings/calendars?year=2022");

        await adviser.PressAsync("Count", ("From.Day", "5"), ("From.Month", "9"), ("From.Year", "2022"), ("Days", "20"));

        adviser.Words.ShouldContain("20 school days after 5 September 2022 is 4 October 2022.");
        adviser.Words.ShouldContain("School days of the council.");
    }

    [Theory]
    [InlineData("/settings/calendars?from=2026-11-03&days=0", "Enter a number of school days from 1 to 400.")]
    [InlineData("/settings/calendars?from=2026-11-31&days=4", "Counting from must be a real date")]
    [InlineData("/settings/calendars?from=2026-11-03&days=many", "\"many\" cannot be read as number of school days: change it")]
    public async Task Count_OfWhatCannotBe_IsASentence(string path, string sentence)
    {
        using var adviser = await service.SignInAsync(Role.Adviser);
        await adviser.OpenAsync(path);
        adviser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        adviser.Words.ShouldContain(sentence);
    }

    [Fact]
    public async Task Term_ThatOverlaps_IsRefusedAtItsBoxWithWhatWasTyped()
    {
        await EnterAsync(2023, new(2023, 9, 4), new(2023, 12, 15));
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync($"/settings/calendars/{CalendarRow.CouncilId}/2023/terms");

        await head.PressAsync("Save term", Dates("11 12 2023", "22 3 2024"));

        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        head.Page.QuerySelector("#Input_From-error")!.TextContent.ShouldContain("These days overlap Autumn 2023 (4 September 2023 to 15 December 2023).");
        head.Page.QuerySelector("[name='Input.From.Day']")!.GetAttribute("value").ShouldBe("11");
    }

    [Fact]
    public async Task Term_WithNothingTyped_SaysEachThingThatIsMissing()
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync($"/settings/calendars/{CalendarRow.CouncilId}/2019/terms");

        await head.PressAsync("Save term", ("Input.Season", null));

        head.Page.QuerySelectorAll(".govuk-error-summary__list li").Select(l => l.TextContent.Trim())
            .ShouldBe(["Choose autumn, spring or summer.", "Enter the first day of the term.", "Enter the last day of the term."], ignoreOrder: true);
    }

    [Fact]
    public async Task Term_Changed_KeepsItsClosures_AndRemovedTakesThemAlong()
    {
        var term = await EnterAsync(2024, new(2024, 9, 2), new(2024, 12, 20));
        await service.SendAsync(new SaveClosure(CalendarRow.CouncilId, 2024, null, "Half-term", new(2024, 10, 28), new(2024, 11, 1)));
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync($"/settings/calendars/{CalendarRow.CouncilId}/2024/terms/{term}");

        await head.PressAsync("Save term", Dates("3 9 2024", "19 12 2024"));
        head.Words.ShouldContain("Autumn 2024 3 September 2024 19 December 2024 73");
        await head.FollowAsync("Autumn 2024");
        head.Words.ShouldContain("1 closure inside it goes with it: Half-term (28 October 2024 to 1 November 2024).");
        await head.PressAsync("Remove Autumn 2024");

        Meaning(head).ShouldContain("0 terms with 0 school days, 0 closures");
    }

    [Fact]
    public async Task Closure_ChangedAndRemoved_CountsItsDaysAgain()
    {
        await EnterAsync(2020, new(2020, 9, 7), new(2020, 12, 18));
        await service.SendAsync(new SaveClosure(CalendarRow.CouncilId, 2020, null, "INSET", new(2020, 9, 7), null));
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/settings/calendars?year=2020");

        await head.FollowAsync("INSET");
        await head.PressAsync("Save closure", Dates("8 9 2020", "8 9 2020"));
        head.Words.ShouldContain("INSET 8 September 2020 8 September 2020");
        await head.FollowAsync("INSET");
        await head.PressAsync("Remove closure");

        Meaning(head).ShouldContain("1 term with 75 school days, 0 closures");
    }

    [Fact]
    public async Task Calendar_OfOneSchool_IsUsedForItsChildrenOnceItHasTerms()
    {
        var school = await service.AddSchoolAsync(500001, "Early Start Academy");
        var child = await service.AddChildAsync(school, "Early", "Start");
        await EnterAsync(2025, new(2025, 9, 8), new(2025, 12, 19));
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/settings/calendars");

        await head.FollowAsync("Add another calendar");
        await head.PressAsync("Add calendar", ("Input.Owner", "School"), ("Input.Code", "500001"));
        var calendar = new Guid(head.Path.Split("calendar=")[1]);
        await service.SendAsync(new SaveTerm(calendar, 2025, null, Season.Autumn, new(2025, 9, 1), new(2025, 12, 19)));

        var deadline = (await service.SendAsync(new FindDeadlines([new(child, new(2025, 9, 1), 1, DayBasis.SchoolDays)])))[0];
        deadline.ShouldBe(new Deadline(new(2025, 9, 2), "School days of Early Start Academy"));
        await head.OpenAsync("/settings/calendars/add");
        await head.PressAsync("Add calendar", ("Input.Owner", "School"), ("Input.Code", "500001"));
        head.Page.QuerySelector("#Input_Code-error")!.TextContent.ShouldContain("Early Start Academy has a calendar already.");
        await head.PressAsync("Add calendar", ("Input.Owner", "Authority"), ("Input.Code", "000"));
        head.Page.QuerySelector("#Input_Code-error")!.TextContent.ShouldContain("The register of schools has no authority 000.");
    }

    [Fact]
    public async Task Calendars_ForAnAdviser_CanBeReadAndNotChanged()
    {
        var term = await EnterAsync(2021, new(2021, 9, 6), new(2021, 12, 17));
        using var adviser = await service.SignInAsync(Role.Adviser);

        await adviser.OpenAsync("/settings/calendars?year=2021");
        adviser.Words.ShouldContain("Autumn 2021 6 September 2021 17 December 2021");
        adviser.Words.ShouldContain("Christmas Day");
        adviser.Words.ShouldContain("gov.uk/bank-holidays");
        adviser.Page.QuerySelectorAll("main a[href*='/terms']").ShouldBeEmpty();
        foreach (var path in (string[])[$"/settings/calendars/{CalendarRow.CouncilId}/2021/terms/{term}", $"/settings/calendars/{CalendarRow.CouncilId}/2021/closures", "/settings/calendars/add", "/settings/calendars?year=1800", $"/settings/calendars?calendar={Guid.NewGuid()}"])
        {
            await adviser.OpenAsync(path);
            adviser.Status.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    private async Task<Guid> EnterAsync(int year, DateOnly from, DateOnly until)
    {
        await service.SendAsync(new SaveTerm(CalendarRow.CouncilId, year, null, Season.Autumn, from, until));
        return await service.ReadAsync<Guid>("select id from children.term where \"from\" = $1 and calendar_id = $2", from, CalendarRow.CouncilId);
    }

    private static (string, string?)[] Dates(string from, string until, params (string, string?)[] others) =>
        [.. others, .. Parts("Input.From", from), .. Parts("Input.Until", until)];

    private static IEnumerable<(string, string?)> Parts(string box, string date) =>
        date.Split(' ').Zip((string[])["Day", "Month", "Year"], (value, part) => ($"{box}.{part}", (string?)value));

    private static string Meaning(Visitor visitor) => string.Join(' ', visitor.Page.QuerySelector(".vs-meaning")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
