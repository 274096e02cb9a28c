using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>Loads files by messages, for tests in which the import screen is not the point.</summary>
internal static class Loading
{
    /// <summary>The day from which the council uses the service.</summary>
    public const string GoLive = "01/09/2026";

    /// <summary>Reads, answers, confirms and applies.</summary>
    /// <returns>The import.</returns>
    public static async Task<Guid> LoadAsync(this TestService service, params UploadedFile[] files)
    {
        var id = await service.SendAsync(new StageImport(files, null));
        var preview = await StepAsync(service, id, ImportState.Ready);
        if (preview.Questions.Any(q => q.Key == "go-live"))
        {
            await service.SendAsync(new AnswerImport(id, new Dictionary<string, string> { ["go-live"] = GoLive }));
            await StepAsync(service, id, ImportState.Ready);
        }
        await service.SendAsync(new ConfirmImport(id));
        await StepAsync(service, id, ImportState.Done);
        return id;
    }

    private static async Task<ImportPreview> StepAsync(TestService service, Guid id, ImportState wanted)
    {
        await service.Services.GetRequiredService<ImportWorker>().WorkOnAsync(id, default);
        var shown = await service.SendAsync(new FindImport(id, VisibleChildren.All));
        shown.Line.State.ShouldBe(wanted, shown.Line.Words);
        return shown.Preview!;
    }
}
