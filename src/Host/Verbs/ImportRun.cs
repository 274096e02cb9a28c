using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Host.Verbs;

/// <summary>One staged import, taken step by step through the same messages as the screen's.</summary>
internal sealed class ImportRun(IServiceProvider services, Guid id)
{
    /// <summary>How the log names who asked.</summary>
    public static string Asker => $"{Environment.UserName} at the command line";

    /// <summary>Reads the files, and reads them again with the answers when there are questions.</summary>
    public async Task<ImportPreview> ReadAsync(Dictionary<string, string> given, CancellationToken cancel)
    {
        var preview = await StepAsync(cancel);
        var answers = Answers(preview, given);
        if (preview.Questions.FirstOrDefault(q => q.Required && !answers.ContainsKey(q.Key)) is { } open)
        {
            await DropAsync(cancel);
            throw new Refusal($"{open.Label} {open.Hint} Answer with --answer {open.Key}=VALUE.");
        }

        if (answers.Count == 0)
            return preview;
        foreach (var question in preview.Questions.Where(q => answers.ContainsKey(q.Key)))
            Console.WriteLine($"{question.Label} {answers[question.Key]} (--answer {question.Key}={answers[question.Key]})");
        await SendAsync(new AnswerImport(id, answers), cancel);
        return await StepAsync(cancel);
    }

    /// <summary>Makes the changes, all or none.</summary>
    /// <returns>What was done, in words.</returns>
    public async Task<string> ApplyAsync(CancellationToken cancel)
    {
        await SendAsync(new ConfirmImport(id), cancel);
        var state = await WorkAsync(cancel);
        var words = (await FindAsync(cancel)).Line.Words ?? "";
        return state == ImportState.Done ? words : throw new Refusal(words);
    }

    /// <summary>Gives it up.</summary>
    public Task DropAsync(CancellationToken cancel) => SendAsync(new DropImport(id), cancel);

    private async Task<ImportPreview> StepAsync(CancellationToken cancel)
    {
        var state = await WorkAsync(cancel);
        var shown = await FindAsync(cancel);
        return state == ImportState.Ready && shown.Preview is { } preview ? preview : throw new Refusal(shown.Line.Words ?? "The files could not be read.");
    }

    private async Task<ImportState> WorkAsync(CancellationToken cancel)
    {
        var work = services.GetRequiredService<ImportWorker>().WorkOnAsync(id, cancel);
        while (await Task.WhenAny(work, Task.Delay(250, cancel)) != work)
            ShowProgress();
        return await work;
    }

    private void ShowProgress()
    {
        if (!Console.IsErrorRedirected && services.GetRequiredService<ImportProgressBoard>().Of(id) is { } now)
            Console.Error.Write($"\r{now.Words}: {now.Done:N0} of {now.Total:N0}   \r");
    }

    private static Dictionary<string, string> Answers(ImportPreview preview, Dictionary<string, string> given) =>
        preview.Questions
            .Where(q => given.ContainsKey(q.Key) || q.Suggested is not null)
            .ToDictionary(q => q.Key, q => given.GetValueOrDefault(q.Key) ?? q.Suggested!);

    private Task<ImportShown> FindAsync(CancellationToken cancel) => SendAsync(new FindImport(id, VisibleChildren.All), cancel);

    private async Task<T> SendAsync<T>(IRequest<T> message, CancellationToken cancel)
    {
        await using var scope = services.CreateSystemScope(Asker);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message, cancel);
    }
}
