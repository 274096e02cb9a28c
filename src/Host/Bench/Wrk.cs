using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using VirtualSchool.Kernel;

namespace VirtualSchool.Host.Bench;

/// <summary>What one measured window gave.</summary>
/// <param name="PerSecond">Requests answered a second.</param>
/// <param name="P50">Half of them took at most so many milliseconds.</param>
/// <param name="P99">All but one in a hundred took at most so many milliseconds.</param>
internal sealed record Measured(double PerSecond, double P50, double P99);

/// <summary>The load generator: a process of its own, so that the service does not pay for it.</summary>
internal sealed partial class Wrk(TimeSpan warmUp, TimeSpan window)
{
    private const int Connections = 8;

    /// <summary>Eight connections asking for one address, first unmeasured, then measured.</summary>
    /// <exception cref="Refusal">An answer was not good, or the generator is not installed.</exception>
    public async Task<Measured> GetAsync(Uri address, string? cookie, bool packed, CancellationToken cancel)
    {
        string[] headers = [.. cookie is null ? [] : new[] { "-H", $"Cookie: {cookie}" }, .. packed ? new[] { "-H", "Accept-Encoding: br, gzip" } : []];
        await RunAsync(warmUp, ["-t1", .. headers, address.ToString()], cancel);
        return await RunAsync(window, ["-t1", .. headers, address.ToString()], cancel);
    }

    /// <summary>Eight writers, each with a box of their own, saving again and again as the page's script does.</summary>
    /// <param name="writersFile">Makes the file that the script reads, afresh for each window: one line a writer.</param>
    public async Task<Measured> PostAsync(Uri address, string script, Func<Task<string>> writersFile, CancellationToken cancel)
    {
        await RunAsync(warmUp, [$"-t{Connections}", "-s", script, address.ToString(), await writersFile()], cancel);
        return await RunAsync(window, [$"-t{Connections}", "-s", script, address.ToString(), await writersFile()], cancel);
    }

    private static async Task<Measured> RunAsync(TimeSpan time, string[] words, CancellationToken cancel)
    {
        var start = new ProcessStartInfo("wrk", [$"-c{Connections}", $"-d{(int)time.TotalSeconds}s", "--latency", .. words]) { RedirectStandardOutput = true };
        using var process = Start(start);
        var said = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        if (process.ExitCode != 0 || BadAnswers().Match(said) is { Success: true })
            throw new Refusal($"The load on {words.First(w => w.StartsWith("http", StringComparison.Ordinal))} had answers that were not good: {said}");
        return new(Number(said, PerSecond()), Milliseconds(said, Half()), Milliseconds(said, NinetyNine()));
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new Refusal("The load generator 'wrk' is missing: install Debian's package wrk.");
        }
    }

    private static double Number(string said, Regex pattern) => double.Parse(pattern.Match(said).Groups[1].Value, CultureInfo.InvariantCulture);

    private static double Milliseconds(string said, Regex pattern) =>
        Number(said, pattern) * (pattern.Match(said).Groups[2].Value switch { "us" => 0.001, "ms" => 1, "s" => 1000, _ => 60_000 });

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"50%\s+([\d.]+)(us|ms|s|m)")]
    private static partial Regex Half();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s|m)")]
    private static partial Regex NinetyNine();

    [GeneratedRegex(@"Non-2xx|Socket errors: (?!connect 0, read 0, write 0)")]
    private static partial Regex BadAnswers();
}
