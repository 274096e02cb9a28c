using System.Globalization;
using Npgsql;
using VirtualSchool.Platform.Cluster;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Host.Verbs;

/// <summary>This installation as its environment describes it, with its database running.</summary>
internal sealed class Installation : IAsyncDisposable
{
    /// <summary>The database's name in the service's own cluster.</summary>
    public const string Database = "virtualschool";

    private readonly string? _server;
    private readonly bool _isBeside;

    private Installation(string? server, OwnCluster? cluster, string dataFolder, bool isBeside = false) =>
        (_server, Cluster, DataFolder, _isBeside) = (server, cluster, dataFolder, isBeside);

    /// <summary>The service's own cluster, or null when the environment names a server.</summary>
    public OwnCluster? Cluster { get; }

    /// <summary>The folder of its own files.</summary>
    public string DataFolder { get; }

    /// <summary>The databases of its server.</summary>
    public Databases Databases => Cluster?.Databases ?? new(new NpgsqlConnectionStringBuilder(_server) { Database = "postgres" }.ConnectionString);

    /// <summary>The name of its own database.</summary>
    public string DatabaseName => _server is null ? Database : new NpgsqlConnectionStringBuilder(_server).Database ?? Database;

    /// <summary>Where PostgreSQL's programs are, when the environment says so.</summary>
    public static string? Binaries => Environment.GetEnvironmentVariable("VIRTUALSCHOOL_POSTGRES");

    private string AddressFile => Path.Combine(DataFolder, "address");

    private string? LastAddress => File.Exists(AddressFile) && File.ReadAllText(AddressFile) is { Length: > 0 } address ? address : null;

    private static string UsualFolder => Path.GetFullPath(Environment.GetEnvironmentVariable("VIRTUALSCHOOL_DATA") is { Length: > 0 } set ? set : "var");

    /// <summary>Starts or joins the service's own cluster, unless the environment names a server. A new cluster is empty until somebody settles it.</summary>
    public static async Task<Installation> OpenAsync(CancellationToken cancel)
    {
        if (Environment.GetEnvironmentVariable("ConnectionStrings__VirtualSchool") is { Length: > 0 } server)
            return new(server, cluster: null, UsualFolder);
        var cluster = await StartOrJoinAsync(UsualFolder, cancel);
        while (cluster is { MadeNow: true, IsOwner: false })
            await Task.Delay(100, cancel);
        return new(server: null, cluster, UsualFolder);
    }

    /// <summary>For verbs that bring a council's own records: a new cluster stays without demonstration data for good.</summary>
    public static async Task<Installation> OpenForWorkAsync(CancellationToken cancel)
    {
        var installation = await OpenAsync(cancel);
        if (installation.Cluster is { } cluster)
        {
            await cluster.Databases.CreateAsync(Database, cancel);
            cluster.Settle();
        }

        return installation;
    }

    /// <summary>A cluster of its own beside the one in use, for a purpose that must never touch real records.</summary>
    public static async Task<Installation> OpenBesideAsync(string purpose, CancellationToken cancel)
    {
        var folder = Path.Combine(UsualFolder, purpose);
        return new(server: null, await StartOrJoinAsync(folder, cancel), folder, isBeside: true);
    }

    /// <summary>The service on one database of this installation, its schema brought to this program's version.</summary>
    public async Task<WebApplication> BuildAsync(int? port, CancellationToken cancel, string database = Database)
    {
        var app = Build(port, database);
        try
        {
            await DatabaseMigrations.MigrateAsync(app.Services, cancel);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>The service on one database of this installation, whatever its schema.</summary>
    public WebApplication Build(int? port, string database = Database) =>
        Service.Build(new ServiceSettings(ConnectionString(database), DataFolder, port) { LocalAddress = LastAddress }, builder => Quieten(builder.Logging, port is null || _isBeside));

    /// <summary>Notes on which port of this machine the service is opened from now on, for the letters that this program and verbs beside it write.</summary>
    /// <returns>Its address there.</returns>
    public string SayAddress(int port)
    {
        var address = $"http://localhost:{port}";
        Directory.CreateDirectory(DataFolder);
        File.WriteAllText(AddressFile, address);
        return address;
    }

    /// <summary>Keeps an unforeseen error whole.</summary>
    /// <returns>The file that has it.</returns>
    public static string Keep(Exception e)
    {
        var file = Path.Combine(UsualFolder, "errors.log");
        Directory.CreateDirectory(UsualFolder);
        File.AppendAllText(file, string.Create(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():u} {e}\n\n"));
        return file;
    }

    public async ValueTask DisposeAsync()
    {
        if (Cluster is not null)
            await Cluster.DisposeAsync();
    }

    private static Task<OwnCluster> StartOrJoinAsync(string folder, CancellationToken cancel) =>
        OwnCluster.StartOrJoinAsync(new ClusterSettings(folder) { Binaries = Binaries }, cancel);

    /// <summary>How to reach one of its databases.</summary>
    public string ConnectionString(string database = Database) =>
        Cluster?.ConnectionString(database)
        ?? (database == Database ? _server! : new NpgsqlConnectionStringBuilder(_server) { Database = database }.ConnectionString);

    private static void Quieten(ILoggingBuilder logging, bool isVerb)
    {
        logging.AddFilter("Microsoft", LogLevel.Warning);
        // What fails there is thrown, and told by whoever catches it.
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        if (isVerb)
            logging.ClearProviders().AddProvider(new ErrorFile());
    }

    /// <summary>Keeps what a verb's workers log as errors out of the terminal, which gets one sentence.</summary>
    private sealed class ErrorFile : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                Keep(new InvalidOperationException(formatter(state, exception), exception));
        }

        public void Dispose()
        {
        }
    }
}
