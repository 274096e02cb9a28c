using System.Text;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using VirtualSchool.Training.Pages.Reports;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>What training came to, counted from its records.</summary>
public sealed class ReportTests(ReportedService service) : IClassFixture<ReportedService>
{
    private ReportScope Path => new(ReportPeriod.All, service.Path.Id, null);

    [Fact]
    public async Task Programme_CountsEachPersonOnce_AndSaysOfHowManyEachShareIs()
    {
        var all = (await AskAsync(ReportBy.Course, Path)).All;
        (all.Counts.Events, all.Filled.Base, all.People.Text, all.Schools.Text).ShouldBe((2, "6 of 15", "3", "1"));
        (all.Attended.Text, all.Attended.Base).ShouldBe(("80%", "4 of 5, 1 not known"));
        (all.Completed.Text, all.Completed.Base).ShouldBe(("75%", "3 of 4"));
        (all.Evaluated.Text, all.Evaluated.Base).ShouldBe(("50%", "2 of 4"));
        (all.Recommending.Base, all.SeeingEffect.Text).ShouldBe(("1 of 2", "none"));
        (all.CostPerPlace, all.Counts.Uncosted).ShouldBe(((Money?)new Money(75.25m), 1));
    }

    [Theory]
    [InlineData(nameof(ReportBy.Course), "Circles: 2 events, 15 places, 6 filled, 4 attended, 3 completed, 2 answered, 3 people")]
    [InlineData(nameof(ReportBy.Provider), "The virtual school itself: 1 events, 5 places, 2 filled, 1 attended, 1 completed, 0 answered, 1 people | Bright Harbour: 1 events, 10 places, 4 filled, 3 attended, 2 completed, 2 answered, 3 people")]
    [InlineData(nameof(ReportBy.Year), "2026-27: 1 events, 5 places, 2 filled, 1 attended, 1 completed, 0 answered, 1 people | 2025-26: 1 events, 10 places, 4 filled, 3 attended, 2 completed, 2 answered, 3 people")]
    [InlineData(nameof(ReportBy.Role), "Senior leader: 1 events,  places, 1 filled, 1 attended, 0 completed, 0 answered, 1 people | Teacher: 2 events,  places, 4 filled, 2 attended, 2 completed, 2 answered, 1 people | Social worker: 1 events,  places, 1 filled, 1 attended, 1 completed, 0 answered, 1 people")]
    [InlineData(nameof(ReportBy.School), "Children’s social care: 1 events,  places, 1 filled, 1 attended, 1 completed, 0 answered, 1 people | Hill Top Primary: 2 events,  places, 3 filled, 3 attended, 2 completed, 1 answered, 2 people | Vale High: 2 events,  places, 2 filled, 0 attended, 0 completed, 0 answered, 0 people")]
    [InlineData(nameof(ReportBy.Phase), "Primary: 2 events,  places, 3 filled, 3 attended, 2 completed, 1 answered, 2 people | Secondary: 2 events,  places, 2 filled, 0 attended, 0 completed, 0 answered, 0 people | Not at a school: 1 events,  places, 1 filled, 1 attended, 1 completed, 0 answered, 1 people")]
    public async Task Groups_AreToldApart_ByEachOfThem(string by, string rows)
    {
        var report = await AskAsync(Enum.Parse<ReportBy>(by), Path);
        string.Join(" | ", report.Rows.Select(r => $"{r.Name}: {Words(r.Figures.Counts)}")).ShouldBe(rows);
    }

    [Fact]
    public async Task Events_ThatWereCancelledOrAreToCome_AreNotCounted_AndSaidSo()
    {
        var report = await AskAsync(ReportBy.Course, new(ReportPeriod.All, null, service.Letters.Id));
        (report.All.Counts.Events, report.Rows.Count, report.Cancelled, report.ToCome, report.OfWhat).ShouldBe((0, 0, 1, 1, "Letters home"));
    }

    [Theory]
    [InlineData("s2025", 1)]
    [InlineData("s2026", 1)]
    [InlineData("f2025", 1)]
    [InlineData("f2026", 1)]
    [InlineData("s2019", 0)]
    [InlineData("nonsense", 2)]
    public async Task Period_IsOfSchoolOrFinancialYears_AndMayBeEmpty(string period, int events) =>
        (await AskAsync(ReportBy.Role, new(ReportPeriod.Read(period), service.Path.Id, null))).All.Counts.Events.ShouldBe(events);

    [Fact]
    public async Task Page_ShowsEveryShareBesideItsBase_LeadsToAFile_AndSaysWhenThereIsNothing()
    {
        using var me = await service.SignInAsync(Role.TrainingCoordinator);
        await me.OpenAsync("/training/programmes");
        await me.OpenAsync(me.Page.QuerySelectorAll("a").First(a => a.TextContent == "Figures of Path").GetAttribute("href")!);
        me.Words.ShouldContain("3 people from 1 school came to 2 events of “Path”.");
        me.Words.ShouldContain("50%2 of 4");
        me.Words.ShouldContain("£75.25");
        var file = await me.Http.GetByteArrayAsync(new Uri(service.Address, "/training/reports" + me.Page.QuerySelector("a.vs-export")!.GetAttribute("href")));
        Encoding.UTF8.GetString(file).ShouldContain("Circles,2,15,6,3,1,4,5,80.0,3,4,75.0,2,4,50.0,1,2,50.0,");
        await me.OpenAsync("/training/reports?period=s2019&by=School");
        me.Words.ShouldContain("No event has begun in these years.");
    }

    private Task<TrainingReportShown> AskAsync(ReportBy by, ReportScope scope) => service.SendAsync(new TrainingReport(by, scope));

    private static string Words(ReportCounts c) =>
        $"{c.Events} events, {c.Places} places, {c.Filled} filled, {c.Attended} attended, {c.Completed} completed, {c.Answered} answered, {c.People} people";
}
