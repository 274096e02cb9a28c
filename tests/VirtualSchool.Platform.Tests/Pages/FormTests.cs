using AngleSharp.Dom;
using Shouldly;
using VirtualSchool.Platform.Tests.Pages.Gallery;
using Xunit;

namespace VirtualSchool.Platform.Tests.Pages;

[Collection(nameof(GalleryCollection))]
public sealed class FormTests(GalleryHost gallery)
{
    private readonly HttpClient _browser = gallery.Browser();

    [Fact]
    public async Task Post_WithADateThatDoesNotExist_KeepsWhatWasTypedAndSaysWhy()
    {
        var page = await RefusedAsync(("Input.School", "Merrydale"), ("Input.Meeting.Day", "31"), ("Input.Meeting.Month", "feb"), ("Input.Meeting.Year", "2026"));

        page.GetElementById("Input_Meeting-error")!.TextContent.ShouldContain("The date of the meeting must be a real date: February 2026 has 28 days");
        page.GetElementById("Input_Meeting")!.GetAttribute("value").ShouldBe("31");
        page.GetElementById("Input_Meeting-month")!.GetAttribute("value").ShouldBe("feb");
    }

    [Fact]
    public async Task Post_WhenRefused_SaysErrorInTheTitleAndLinksEachProblemToItsBox()
    {
        var page = await RefusedAsync(("Input.Cost", "12.345"), ("Input.Attendance", "101"), ("Input.Strand", "Nonsense"));

        page.Title.ShouldStartWith("Error: ");
        var links = page.QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href")![1..]).ToList();
        links.ShouldBe(["Input_School", "Input_Cost", "Input_Strand", "Input_Attendance"], ignoreOrder: true);
        links.ShouldAllBe(id => page.GetElementById(id) != null);
    }

    [Fact]
    public async Task Post_WhenRefused_KeepsEveryAnswer()
    {
        var page = await RefusedAsync(("Input.Voice", "I like <drama>"), ("Input.Grade", "Amber"), ("Input.Present", "carer"), ("Input.Present", "dt"), ("Input.Cost", "£1,200.5x"), ("Input.Agreed", "false"));

        page.GetElementById("Input_Voice")!.TextContent.Trim().ShouldBe("I like <drama>");
        page.QuerySelectorAll("input[name='Input.Grade'][checked]").Single().GetAttribute("value").ShouldBe("Amber");
        page.QuerySelectorAll("input[name='Input.Present'][checked]").Select(b => b.GetAttribute("value")).ShouldBe(["carer", "dt"]);
        page.QuerySelectorAll("input[name='Input.Agreed'][checked]").Single().GetAttribute("value").ShouldBe("false");
        page.GetElementById("Input_Cost")!.GetAttribute("value").ShouldBe("£1,200.5x");
    }

    [Fact]
    public async Task Post_WithMoneyAsPeopleWriteIt_IsAccepted() =>
        (await _browser.PostAsync("/gallery", ("Input.School", "M"), ("Input.Cost", "£1,200.50"), ("Input.Attendance", "93.5 %"))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);

    [Fact]
    public async Task Post_WhenDone_SaysSoOnceOnTheNextPage()
    {
        await _browser.PostAsync("/gallery", ("Input.School", "Merrydale"));

        (await _browser.ReadAsync("/gallery")).QuerySelector(".govuk-notification-banner--success")!.TextContent.ShouldContain("The plan is saved.");
        (await _browser.ReadAsync("/gallery")).QuerySelector(".govuk-notification-banner--success").ShouldBeNull();
    }

    [Fact]
    public async Task Autosave_OfOneBox_AnswersWhenItWasSavedAndTheNextVersion()
    {
        var answer = await _browser.PostAsync("/gallery?handler=Box", ("box", "school"), ("version", "7"));

        (await answer.Content.ReadAsStringAsync()).ShouldBe("""{"saved":"12:00","version":"school-7","note":null}""");
    }

    [Fact]
    public async Task EveryBox_HasALabelAndIsDescribedByWhatStandsThere()
    {
        var page = await _browser.ReadAsync("/gallery");

        foreach (var box in page.QuerySelectorAll("main input:not([type=hidden]), main textarea, main select"))
        {
            page.QuerySelectorAll($"label[for='{box.Id}']").Length.ShouldBe(1, $"label of {box.Id}");
            foreach (var id in box.GetAttribute("aria-describedby")?.Split(' ') ?? []) page.GetElementById(id).ShouldNotBeNull(id);
        }
    }

    [Fact]
    public async Task EveryPostedForm_CarriesItsToken()
    {
        var page = await _browser.ReadAsync("/gallery");

        foreach (var form in page.QuerySelectorAll("form[method=post]"))
            form.QuerySelectorAll("input[name=__RequestVerificationToken]").Length.ShouldBe(1, form.OuterHtml);
    }

    private async Task<IDocument> RefusedAsync(params (string, string)[] typed)
    {
        var answer = await _browser.PostAsync("/gallery", typed);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
        return await GalleryBrowsing.ReadAsync(answer);
    }
}
