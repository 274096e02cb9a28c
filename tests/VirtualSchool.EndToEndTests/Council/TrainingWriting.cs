using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>What a training coordinator enters, page by page.</summary>
internal static class TrainingWriting
{
    /// <summary>A course, a contract, and a draft with one session.</summary>
    /// <returns>The references of the course and the draft.</returns>
    public static async Task<(string Course, string Offering)> WriteAsync(Visitor coordinator)
    {
        await coordinator.OpenAsync("/training/courses/edit");
        await coordinator.PressAsync("Add the course", ("Input.Title", "Emotion coaching"), ("Input.Summary", "Naming a feeling first."), ("Input.Kind", "Taught"));
        var course = coordinator.Path.Split('/')[3];
        await coordinator.OpenAsync("/training/contracts/edit");
        await coordinator.PressAsync(
            "Save the contract", ("Input.Title", "With ourselves"), ("Input.From.Day", "1"), ("Input.From.Month", "9"), ("Input.From.Year", "2026"), ("Input.Parties[0].Partner", "ourselves"), ("Input.Parties[0].Duty", "Delivers"));
        await coordinator.OpenAsync($"/training/offerings/edit?course={course}");
        await coordinator.PressAsync(
            "Make a draft", ("Input.On.Day", "2"), ("Input.On.Month", "2"), ("Input.On.Year", "2027"), ("Input.Start", "09:30"), ("Input.End", "12:30"),
            ("Input.Capacity", "20"), ("Input.VenueName", "Assembly Rooms"), ("Input.Trainers[0].Name", "Ada Cole"));
        return (course, coordinator.Path.Split('/')[^1]);
    }
}
