using Shouldly;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>What the demonstration's training coordinator reads of the programmes whose figures councils have printed.</summary>
internal static class DemonstrationFigures
{
    public static async Task RequireAsync(Uri address)
    {
        using var coordinator = new Visitor(address);
        await coordinator.OpenAsync("/sign-in");
        await coordinator.PressAsync(coordinator.Page.QuerySelectorAll("tr").First(r => r.TextContent.Contains("Training coordinator:", StringComparison.Ordinal)).QuerySelector("button")!.TextContent.Trim());

        await OpenAsync(coordinator, "Attachment aware schools");
        Row(coordinator, "Improving outcomes")[..5].ShouldBe(["13", "852", "13", "100%852 of 852", "100%852 of 852"]);
        coordinator.Words.ShouldContain("20%170 of 852");
        await OpenAsync(coordinator, "Working with parents");
        coordinator.Words.ShouldContain("82 people from 70 schools");
        coordinator.Words.ShouldContain("See an effect on attendance or attainment64%7 of 11");
        coordinator.Words.ShouldContain("67%8 of 12");
        coordinator.Words.ShouldContain("83%10 of 12");
        await OpenAsync(coordinator, "Another way");
        Row(coordinator, "Behaviour: is there another way?")[..3].ShouldBe(["1", "90", "45"]);
        await coordinator.OpenAsync("/training/reports");
        Row(coordinator, "Relational, attachment and trauma informed classrooms")[..3].ShouldBe(["1", "50", "35"]);
        Row(coordinator, "Living through disruption")[^2].ShouldBe("100%14 of 14");
    }

    private static async Task OpenAsync(Visitor coordinator, string programme)
    {
        await coordinator.OpenAsync("/training/programmes");
        await coordinator.FollowAsync($"Figures of {programme}");
    }

    // The cells of a course, in the order of the columns.
    private static List<string> Row(Visitor coordinator, string course) =>
        [.. coordinator.Page.QuerySelectorAll("tr").First(r => r.QuerySelector("th")?.TextContent.Trim().StartsWith(course, StringComparison.Ordinal) ?? false).QuerySelectorAll("td").Select(c => c.TextContent.Trim())];
}
