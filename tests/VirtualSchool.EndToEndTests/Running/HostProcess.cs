using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Shouldly;

namespace VirtualSchool.EndToEndTests.Running;

/// <summary>The program as ./run starts it: a process of its own with its own data folder.</summary>
internal sealed class HostProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();

    private HostProcess(string dataFolder, string[] words, string? server = null)
    {
        // A shell's background jobs ignore Ctrl-C, and so would whatever they start.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "VirtualSchool.Host.dll"), .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["VIRTUALSCHOOL_DATA"] = dataFolder;
        start.Environment["ConnectionStrings__VirtualSchool"] = server ?? "";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Add(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Add(_errors, line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    public string Output => Read(_output);

    public string Errors => Read(_errors);

    /// <summary>Starts the service on a free port and waits until it says that it is ready.</summary>
    public static async Task<(HostProcess Host, Uri Address)> ServeAsync(string dataFolder, string? server = null)
    {
        var port = FreePort();
        var host = new HostProcess(dataFolder, ["--port", $"{port}"], server);
        await UntilAsync(() => Task.FromResult(host.Output.Contains("Ctrl-C stops it", StringComparison.Ordinal) || host._process.HasExited), host.Everything);
        host._process.HasExited.ShouldBeFalse(host.Everything());
        return (host, new Uri($"http://localhost:{port}"));
    }

    /// <summary>Runs a verb to its end.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(string dataFolder, params string[] words)
    {
        using var host = new HostProcess(dataFolder, words);
        return (await host.EndAsync(), host.Output, host.Errors);
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static async Task UntilAsync(Func<Task<bool>> condition, Func<string>? story = null)
    {
        var since = Stopwatch.StartNew();
        while (!await condition())
        {
            since.Elapsed.ShouldBeLessThan(Patience, story?.Invoke());
            await Task.Delay(50);
        }
    }

    /// <summary>What Ctrl-C does in a terminal.</summary>
    public void Interrupt() => Process.Start("kill", ["-INT", $"{Id}"]).WaitForExit();

    public void Kill() => _process.Kill();

    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private string Everything() => $"{Output}\n{Errors}";

    private static string Read(StringBuilder text)
    {
        lock (text)
            return text.ToString();
    }

    private static void Add(StringBuilder text, string? line)
    {
        lock (text)
            text.AppendLine(line);
    }
}
