using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Cluster;

/// <summary>What the list of processes and the socket say about a cluster's server.</summary>
internal sealed class ServerProcesses(ClusterHome home)
{
    private static readonly TimeSpan PatienceWithOrphans = TimeSpan.FromSeconds(5);

    private string PidFile => Path.Combine(home.Data, "postmaster.pid");

    /// <summary>True when somebody listens on the socket, whatever the files say.</summary>
    public bool IsListening()
    {
        if (!File.Exists(home.Socket))
            return false;
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            socket.Connect(new UnixDomainSocketEndPoint(home.Socket));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>True while the server that the process file names is running (a zombie is not).</summary>
    public bool IsAlive() => Pid() is { } pid && IsOurs(CommandLine(pid));

    /// <summary>
    /// After a server died without tidying up: waits for what is left of it, ends what will not go, and removes the files
    /// that would make PostgreSQL believe that it is still running (it takes a zombie, or a stranger with its number, for itself).
    /// </summary>
    public async Task ClearAsync(CancellationToken cancel)
    {
        var since = Stopwatch.StartNew();
        while (Leftovers() is { Length: > 0 } left)
        {
            var master = left.FirstOrDefault(p => !IsBackend(p.CommandLine));
            if (master == default && since.Elapsed > PatienceWithOrphans)
                EndOrphans(left);
            if (since.Elapsed > Server.LongestStop)
                throw new Refusal($"A PostgreSQL (process {master.Pid}) uses {home.Folder} but does not answer: wait for it or end it, then start again.");
            await Task.Delay(50, cancel);
        }

        File.Delete(PidFile);
        File.Delete(home.Socket);
        File.Delete(home.Socket + ".lock");
    }

    // With its master gone such a process can serve nobody; PostgreSQL recovers from its log as after a power cut.
    private static void EndOrphans((int Pid, string CommandLine)[] orphans)
    {
        foreach (var (pid, _) in orphans)
        {
            try
            {
                using var process = Process.GetProcessById(pid);
                process.Kill();
            }
            catch (Exception e) when (e is ArgumentException or InvalidOperationException)
            {
                // It ended by itself meanwhile.
            }
        }
    }

    private (int Pid, string CommandLine)[] Leftovers() =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Select(d => int.TryParse(Path.GetFileName(d), out var pid) ? pid : 0)
            .Where(pid => pid > 0 && pid != Environment.ProcessId)
            .Select(pid => (pid, CommandLine(pid)))
            .Where(p => IsOurs(p.Item2)),
    ];

    private int? Pid()
    {
        try
        {
            return int.Parse(File.ReadLines(PidFile).First(), CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is IOException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private bool IsOurs(string commandLine) =>
        commandLine.Contains($"cluster_name={home.Name}\0", StringComparison.Ordinal) || IsBackend(commandLine);

    private bool IsBackend(string commandLine) => commandLine.StartsWith($"postgres: {home.Name}: ", StringComparison.Ordinal);

    private static string CommandLine(int pid)
    {
        try
        {
            return File.ReadAllText($"/proc/{pid}/cmdline");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
