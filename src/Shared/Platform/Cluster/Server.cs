using System.Diagnostics;
using Npgsql;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Cluster;

/// <summary>The PostgreSQL server of one cluster: started, found ready, stopped. Only who holds the owner lock starts or stops it.</summary>
internal sealed class Server(ClusterHome home, ServerUser user, PostgresBinaries binaries, ClusterSettings settings)
{
    private const long LargestLog = 10_000_000;

    /// <summary>Before it ends, a server writes all that it holds: after a large filling on a busy disk that is more than a minute's work.</summary>
    public static readonly TimeSpan LongestStop = TimeSpan.FromMinutes(5);

    // After a crash PostgreSQL first replays its log, which for a large write takes a while.
    private static readonly TimeSpan PatienceWithRecovery = TimeSpan.FromMinutes(2);

    private readonly ServerProcesses _processes = new(home);

    public bool IsAlive => _processes.IsAlive();

    /// <summary>Starts the server and waits until it answers; leaves one alone that listens already.</summary>
    public async Task StartAsync(CancellationToken cancel)
    {
        if (_processes.IsListening())
            return;
        await _processes.ClearAsync(cancel);
        RenameLargeLog();
        using var process = Shell.Start(Command(), redirect: false);
        await WaitUntilReadyAsync(process, cancel);
    }

    /// <summary>Ends all sessions and stops in order; what was committed stays.</summary>
    public async Task StopAsync()
    {
        if (_processes.IsAlive())
            await Shell.RunAsync("Stopping PostgreSQL", user.Run([binaries.PgCtl, "stop", "-D", home.Data, "-m", "fast", "-w", "-t", $"{LongestStop.TotalSeconds}"]), CancellationToken.None);
    }

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = home.SocketFolder,
        Username = Initialisation.Superuser,
        Password = File.ReadAllText(home.Password).Trim(),
        Database = database,
    }.ConnectionString;

    /// <summary>True when it takes a session now; false while it is down, starting or recovering.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancel)
    {
        if (!_processes.IsListening())
            return false;
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
            await connection.OpenAsync(cancel);
            return true;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidPassword)
        {
            throw new Refusal($"The password in {home.Password} is not the one of the database beside it: put both back from the same back-up.");
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private async Task WaitUntilReadyAsync(Process process, CancellationToken cancel)
    {
        var since = Stopwatch.StartNew();
        while (!await AnswersAsync(cancel))
        {
            if (process.HasExited || since.Elapsed > PatienceWithRecovery)
                throw new Refusal($"PostgreSQL did not start: {LastWords()} (all of it is in {home.Log})");
            await Task.Delay(30, cancel);
        }
    }

    // A session of its own, so that Ctrl-C in a terminal reaches the service alone, which then stops the server in order.
    private List<string> Command() =>
    [
        "setsid", .. user.Run(["/bin/sh", "-c", """umask 077; log=$1; shift; exec "$@" </dev/null >>"$log" 2>&1""", "sh", home.Log]),
        binaries.Postgres, "-D", home.Data, .. Options().SelectMany(o => new[] { "-c", o }),
    ];

    private IEnumerable<string> Options()
    {
        string[] always =
        [
            "listen_addresses=", $"unix_socket_directories={home.SocketFolder}", "unix_socket_permissions=0700", "port=5432",
            $"cluster_name={home.Name}", "log_line_prefix=%m [%p] ", "shared_buffers=256MB", "jit=off",
        ];
        string[] unsafeButFast = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];
        return settings.Throwaway ? [.. always, .. unsafeButFast] : always;
    }

    private void RenameLargeLog()
    {
        var log = new FileInfo(home.Log);
        if (log.Exists && log.Length > LargestLog)
            log.MoveTo(home.Log + ".1", overwrite: true);
    }

    private string LastWords() => File.Exists(home.Log) ? Shell.LastLine(File.ReadAllText(home.Log)) : "it said nothing";
}
