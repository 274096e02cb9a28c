using System.Diagnostics;
using System.Text;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Cluster;

/// <summary>Runs the operating system's own commands.</summary>
internal static class Shell
{
    /// <summary>Runs to the end. Throws a <see cref="Refusal"/> that ends with the command's last words when it fails.</summary>
    public static async Task<string> RunAsync(string whatFor, IEnumerable<string> command, CancellationToken cancel, Dictionary<string, string?>? environment = null)
    {
        using var process = Start(command, redirect: true, environment);
        process.StandardInput.Close();
        var output = new StringBuilder();
        await Task.WhenAll(Collect(process.StandardOutput, output, cancel), Collect(process.StandardError, output, cancel));
        await process.WaitForExitAsync(cancel);
        return process.ExitCode == 0
            ? output.ToString()
            : throw new Refusal($"{whatFor} failed: {LastLine(output.ToString())}");
    }

    /// <summary>
    /// Starts and does not wait. Nothing of a PG* environment reaches it but what <paramref name="environment"/> adds; it works from
    /// the root folder, which all users can read.
    /// </summary>
    public static Process Start(IEnumerable<string> command, bool redirect, Dictionary<string, string?>? environment = null)
    {
        var words = command.ToArray();
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            WorkingDirectory = "/",
            RedirectStandardInput = redirect,
            RedirectStandardOutput = redirect,
            RedirectStandardError = redirect,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in environment ?? []) start.Environment[name] = value;
        return Process.Start(start) ?? throw new Refusal($"{words[0]} could not be started.");
    }

    /// <summary>The last line that says something.</summary>
    public static string LastLine(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "it said nothing";

    private static async Task Collect(StreamReader reader, StringBuilder into, CancellationToken cancel)
    {
        while (await reader.ReadLineAsync(cancel) is { } line)
            lock (into)
                into.AppendLine(line);
    }
}
