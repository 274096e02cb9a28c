using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Testing;

namespace VirtualSchool.Children.Tests.Imports;

/// <summary>Loads files as a person would: hand in, look, answer, confirm.</summary>
internal static class Loading
{
    public const string Header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    public const string Episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    public static UploadedFile File(string name, string content) => new(name, Encoding.UTF8.GetBytes(content));

    public static async Task<(Guid Id, ImportPreview Preview)> PreviewAsync(this TestService service, params UploadedFile[] files)
    {
        var id = await service.SendAsync(new StageImport(files, null));
        (await service.WorkOnAsync(id)).ShouldBeReady();
        return (id, (await service.FindAsync(id)).Preview!);
    }

    public static Task<ImportShown> FindAsync(this TestService service, Guid id) => service.SendAsync(new FindImport(id, VisibleChildren.All));

    public static async Task<ImportShown> ApplyAsync(this TestService service, Guid id, params (string Key, string Value)[] answers)
    {
        if (answers.Length > 0)
        {
            await service.SendAsync(new AnswerImport(id, answers.ToDictionary(a => a.Key, a => a.Value)));
            await service.WorkOnAsync(id);
        }
        await service.SendAsync(new ConfirmImport(id));
        await service.WorkOnAsync(id);
        return await service.FindAsync(id);
    }

    public static async Task<ImportShown> LoadAsync(this TestService service, params UploadedFile[] files)
    {
        var (id, preview) = await service.PreviewAsync(files);
        return await service.ApplyAsync(id, [.. preview.Questions.Where(q => q.Required).Select(q => (q.Key, q.Suggested!))]);
    }

    private static Task<ImportState> WorkOnAsync(this TestService service, Guid id) =>
        service.Services.GetRequiredService<ImportWorker>().WorkOnAsync(id, CancellationToken.None);

    private static void ShouldBeReady(this ImportState state)
    {
        if (state != ImportState.Ready) throw new InvalidOperationException($"The import is {state}.");
    }
}
