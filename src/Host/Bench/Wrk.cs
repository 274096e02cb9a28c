using System.ComponentModel;
using System.Diagnostics;
using VirtualSchool.Kernel;

namespace VirtualSchool.Host.Bench;

/// <summary>The load generator: a process of its own, so that the service does not pay for it.</summary>
internal static class Wrk
{
    /// <summary>As many ask at once.</summary>
    public const int Connections = 8;

    /// <summary>One thread asks for one address, on all connections.</summary>
    public static string[] Get(Uri address, string? cookie, bool packed) =>
        ["-t1", $"-c{Connections}", .. Cookie(cookie), .. packed ? new[] { "-H", "Accept-Encoding: br, gzip" } : [], address.ToString()];

    /// <summary>Asks for so long.</summary>
    /// <exception cref="Refusal">An answer was not good, or the generator is not installed.</exception>
    public static async Task<WrkReport> RunAsync(TimeSpan time, IEnumerable<string> words, CancellationToken cancel)
    {
        using var process = Start(new ProcessStartInfo("wrk", [$"-d{(int)time.TotalSeconds}s", "--latency", .. words]) { RedirectStandardOutput = true });
        var said = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return (process.ExitCode == 0 ? WrkReport.Parse(said) : null) ?? throw new Refusal($"The load had answers that were not good: {said}");
    }

    private static string[] Cookie(string? cookie) => cookie is null ? [] : ["-H", $"Cookie: {cookie}"];

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new Refusal("The load generator 'wrk' is missing: install Debian's package wrk.");
        }
    }
}
