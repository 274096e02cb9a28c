using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.Platform.Imports;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>Loads files as a person does: choose, look at what would change, answer, confirm.</summary>
internal static class LoadingByScreen
{
    public static async Task BringAsync(this IVisit visit, params UploadedFile[] files)
    {
        using var disk = new JourneyFiles();
        await visit.OpenAsync("/data");
        await visit.PressAsync("Read the files", disk.Choose(files));
        await visit.SeeAsync("Waits for you to confirm");
    }

    public static async Task AnswerAsync(this IVisit visit, string question, string answer)
    {
        await visit.PressAsync("Save and read the files again", ($"Answers[{question}]", answer));
        await visit.SeeAsync("Waits for you to confirm");
    }

    public static async Task ConfirmAsync(this IVisit visit)
    {
        await visit.PressBeginningAsync("Confirm and make");
        await visit.SeeAsync("Confirmed by");
        await visit.SeeAsync("Loaded");
    }
}
