using System.CommandLine;
using System.Globalization;
using VirtualSchool.Platform.Log.Sealing;
using VirtualSchool.Platform.Log.Verifying;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Host.Verbs;

/// <summary>Says whether the log is as it was written, and which lines are not.</summary>
internal static class VerifyLog
{
    private const int Broken = 1;

    public static Command Verb()
    {
        var head = new Option<string[]>("--head") { Description = "A head of the log from a mail, as its line stands there." };
        head.Validators.Add(r => { if (r.Tokens.Any(t => LogHead.Parse(t.Value) is null)) r.AddError("--head is a line such as \"2026-11-22T00:05:03Z block 184 mark 5f0c...\", in quotation marks."); });
        var verb = new Command("verify-log", "Says whether the log is as it was written.") { head };
        verb.SetAction((asked, cancel) => RunAsync([.. (asked.GetValue(head) ?? []).Select(h => LogHead.Parse(h)!)], cancel));
        return verb;
    }

    private static async Task<int> RunAsync(IReadOnlyList<LogHead> heads, CancellationToken cancel)
    {
        await using var installation = await Installation.OpenForWorkAsync(cancel);
        await using var app = installation.Build(port: null);
        var verdict = await app.Services.GetRequiredService<LogVerification>().RunAsync(heads, new Counting(), cancel);
        return Say(verdict);
    }

    private static int Say(LogVerdict verdict)
    {
        var sealedTo = verdict.SealedTo is { } at ? $"sealed to {HouseTime.Moment(at)}" : "nothing sealed yet";
        var waiting = verdict.Waiting == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({verdict.Waiting:N0} wait for the next seal)");
        var summary = string.Create(CultureInfo.InvariantCulture, $"{verdict.Entries:N0} entries{waiting}, {sealedTo}");
        Console.WriteLine(verdict.IsWhole ? $"{summary}, whole." : $"{summary}, NOT whole.");
        foreach (var finding in verdict.Findings) Console.WriteLine($"  {finding}");
        if (verdict.FindingsInAll > verdict.Findings.Count)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {verdict.FindingsInAll - verdict.Findings.Count:N0} more."));
        return verdict.IsWhole ? 0 : Broken;
    }

    private sealed class Counting : IProgress<long>
    {
        public void Report(long value)
        {
            if (!Console.IsErrorRedirected) Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{value:N0} entries read\r"));
        }
    }
}
