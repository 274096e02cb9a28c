using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using VirtualSchool.Host.Verbs;
using VirtualSchool.Kernel;

namespace VirtualSchool.Host.Bench;

/// <summary>The service on one database, as <c>./run</c> starts it: a process of its own, with the settings of any other day.</summary>
internal sealed class MeasuredProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // Of one processor: what a service uses that only keeps watch.
    private const double Idle = 0.05;

    private readonly Process _process;
    private readonly int _server;
    private readonly TaskCompletionSource<bool> _ready = new();

    private MeasuredProgram(Process process, int server, Uri address) => (_process, _server, Address) = (process, server, address);

    public Uri Address { get; }

    /// <summary>Starts it and waits until it has nothing left to do but answer: letters of the day's jobs are delivered first.</summary>
    /// <param name="database">On which database.</param>
    /// <param name="dataFolder">Where it keeps its own files.</param>
    /// <param name="server">The number of PostgreSQL's first process.</param>
    public static async Task<MeasuredProgram> StartAsync(BenchDatabase database, string dataFolder, int server, CancellationToken cancel)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Program(), "--port", $"{port}"]) { RedirectStandardOutput = true };
        start.Environment["VIRTUALSCHOOL_DATA"] = dataFolder;
        start.Environment["ConnectionStrings__VirtualSchool"] = database.ConnectionString;
        var service = new MeasuredProgram(Process.Start(start)!, server, new Uri($"http://127.0.0.1:{port}"));
        service.Listen();
        await service.WaitUntilReadyAsync(cancel);
        await service.WaitUntilIdleAsync(cancel);
        return service;
    }

    public ProcessorTime Used() => ProcessorTime.Of(_process.Id, _server);

    /// <summary>Waits until it does next to nothing by itself.</summary>
    /// <exception cref="Refusal">It still works after five minutes.</exception>
    public async Task WaitUntilIdleAsync(CancellationToken cancel)
    {
        var look = TimeSpan.FromSeconds(2);
        for (var since = Stopwatch.StartNew(); since.Elapsed < Patience;)
        {
            var before = Used();
            await Task.Delay(look, cancel);
            if ((Used() - before).Whole < look * Idle)
                return;
        }

        throw new Refusal($"The service to measure still works by itself after {Patience.TotalMinutes} minutes, so its answers cannot be measured. Try again later.");
    }

    /// <summary>Stops it as Ctrl-C does.</summary>
    public async ValueTask DisposeAsync()
    {
        using (var stop = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
            await stop.WaitForExitAsync();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    // It says so itself: asking a port that nobody listens on yet may be answered by the very port that asks.
    private void Listen()
    {
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null) _ready.TrySetResult(false);
            else if (line.Data.Contains(Welcome.IsUp, StringComparison.Ordinal)) _ready.TrySetResult(true);
        };
        _process.BeginOutputReadLine();
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancel)
    {
        if (!await _ready.Task.WaitAsync(Patience, cancel)) throw new Refusal("The service to measure did not start; its words are above.");
    }

    // Started by "dotnet X.dll" this program's own file must be named again; started by its own executable it need not.
    private static string[] Program() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Service).Assembly.Location] : [];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
