using System.Globalization;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>What a training coordinator enters, page by page.</summary>
internal static class TrainingWriting
{
    /// <summary>A course, a contract, and a draft with one session.</summary>
    /// <returns>The references of the course and the draft.</returns>
    public static async Task<(string Course, string Offering)> WriteAsync(Visitor coordinator)
    {
        var course = await AddCourseAsync(coordinator, "Emotion coaching", "Naming a feeling first.");
        await coordinator.OpenAsync("/training/contracts/edit");
        await coordinator.PressAsync(
            "Save the contract", ("Input.Title", "With ourselves"), ("Input.From.Day", "1"), ("Input.From.Month", "9"), ("Input.From.Year", "2026"), ("Input.Parties[0].Partner", "ourselves"), ("Input.Parties[0].Duty", "Delivers"));
        return (course, await DraftAsync(coordinator, course, new DateOnly(2027, 2, 2), places: 20));
    }

    /// <returns>The reference of the course.</returns>
    public static async Task<string> AddCourseAsync(Visitor coordinator, string title, string summary)
    {
        await coordinator.OpenAsync("/training/courses/edit");
        await coordinator.PressAsync("Add the course", ("Input.Title", title), ("Input.Summary", summary), ("Input.Kind", "Taught"));
        return coordinator.Path.Split('/')[3];
    }

    /// <returns>The reference of the event.</returns>
    public static async Task<string> PublishAsync(Visitor coordinator, string course, DateOnly on, int places)
    {
        var reference = await DraftAsync(coordinator, course, on, places);
        await coordinator.OpenAsync($"/training/offerings/{reference}/publish");
        await coordinator.PressAsync("Publish it");
        return reference;
    }

    /// <summary>What the form of a new event holds: one afternoon.</summary>
    public static (string Name, string? Value)[] Afternoon(DateOnly on, int places) =>
    [
        ("Input.On.Day", Number(on.Day)), ("Input.On.Month", Number(on.Month)), ("Input.On.Year", Number(on.Year)), ("Input.Start", "13:30"), ("Input.End", "16:30"),
        ("Input.Capacity", Number(places)), ("Input.VenueName", "Assembly Rooms"), ("Input.Trainers[0].Name", "Ada Cole"),
    ];

    private static async Task<string> DraftAsync(Visitor coordinator, string course, DateOnly on, int places)
    {
        await coordinator.OpenAsync($"/training/offerings/edit?course={course}");
        await coordinator.PressAsync("Make a draft", Afternoon(on, places));
        return coordinator.Path.Split('/')[^1];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
