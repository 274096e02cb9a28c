using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>E-learning as a training coordinator enters it: a course, a pool of places, and somebody who has one.</summary>
internal static class ElearningWriting
{
    public static async Task WriteAsync(Visitor coordinator)
    {
        await coordinator.OpenAsync("/training/courses/edit");
        await coordinator.PressAsync("Add the course", ("Input.Title", "Attachment online"), ("Input.Summary", "Two modules."), ("Input.Kind", "ELearning"));
        await coordinator.OpenAsync($"/training/courses/{coordinator.Path.Split('/')[3]}/elearning");
        await coordinator.PressAsync("Save the modules", ("Modules", "What attachment is\nWhat helps"));
        await coordinator.OpenAsync("/training/elearning/pools/edit");
        var course = coordinator.Page.QuerySelector("[name='Input.Courses']")!.GetAttribute("value");
        await coordinator.PressAsync(
            "Save the pool", ("Input.Title", "Fifty places"), ("Input.Places", "50"), ("Input.Courses", course), ("Input.From.Day", "1"), ("Input.From.Month", "9"), ("Input.From.Year", "2026"),
            ("Input.Until.Day", "31"), ("Input.Until.Month", "8"), ("Input.Until.Year", "2027"));
        await coordinator.PressAsync("Enrol them", ("Input.Name", "Dana Brook"), ("Input.Email", "dana.brook@online.example"), ("Input.School", "Nowhere in particular"));
    }
}
