using System.Security.Cryptography;
using System.Text;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Cluster;

/// <summary>Where one cluster keeps its data, password, locks, log and socket.</summary>
/// <param name="Folder">Absolute. Only PostgreSQL's system user (and root) may look in.</param>
internal sealed record ClusterHome(string Folder)
{
    // sun_path of a Unix socket holds 107 bytes and the end: unix(7).
    private const int LongestSocketFolder = 107 - 14;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public string Data => Path.Combine(Folder, "data");

    public string Password => Path.Combine(Folder, "password");

    public string Log => Path.Combine(Folder, "server.log");

    /// <summary>Held by the process that starts the server and keeps it running.</summary>
    public string OwnerLock => Path.Combine(Folder, "owner.lock");

    /// <summary>Shared by every process that uses the server.</summary>
    public string UseLock => Path.Combine(Folder, "use.lock");

    /// <summary>There from the making of the cluster until somebody says that it has what it should start with.</summary>
    public string UnsettledMark => Path.Combine(Folder, "not-yet-settled");

    /// <summary>The name that the server's processes bear in the list of processes.</summary>
    public string Name { get; } = "virtualschool-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Folder)))[..12];

    public string SocketFolder
    {
        get
        {
            var inside = Path.Combine(Folder, "socket");
            var outside = Path.Combine(Environment.IsPrivilegedProcess ? "/run" : "/tmp", Name);
            return Encoding.UTF8.GetByteCount(inside) <= LongestSocketFolder ? inside : outside;
        }
    }

    public string Socket => Path.Combine(SocketFolder, ".s.PGSQL.5432");

    /// <summary>
    /// The cluster of a data folder: <c>postgres/</c> in it, or, when PostgreSQL's system user cannot reach that,
    /// a folder under <c>/var/lib/virtualschool</c> that the file <c>postgres.path</c> names.
    /// </summary>
    public static async Task<(ClusterHome Home, ServerUser User)> LocateAsync(string dataFolder, CancellationToken cancel)
    {
        var pointer = Path.Combine(dataFolder, "postgres.path");
        var inside = new ClusterHome(Path.Combine(dataFolder, "postgres"));
        if (File.Exists(pointer))
            inside = await FollowAsync(pointer, cancel);

        var user = await ServerUser.FindAsync(inside.Data, cancel);
        if (File.Exists(pointer) || Directory.Exists(inside.Data) || user.CanReach(inside.Folder))
            return (inside, user);
        return (await ElsewhereAsync(pointer, cancel), user);
    }

    /// <summary>Makes the folders and gives them to the server's user.</summary>
    public async Task PrepareAsync(ServerUser user, CancellationToken cancel)
    {
        foreach (var folder in new[] { Folder, SocketFolder })
        {
            MakeOwn(folder);
            await user.OwnAsync(folder, cancel);
        }
    }

    private static void MakeOwn(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder, OwnerOnly);
            if (new DirectoryInfo(folder).LinkTarget is not null)
                throw new Refusal($"{folder} is a link; it must be a folder of the service's own. Remove it and start again.");
            File.SetUnixFileMode(folder, OwnerOnly);
        }
        catch (UnauthorizedAccessException)
        {
            throw new Refusal($"The database's folder {folder} belongs to another user: run the service as that user, or set VIRTUALSCHOOL_DATA to a folder of your own.");
        }
    }

    private static async Task<ClusterHome> FollowAsync(string pointer, CancellationToken cancel)
    {
        var folder = (await File.ReadAllTextAsync(pointer, cancel)).Trim();
        if (!Directory.Exists(folder))
            throw new Refusal($"{pointer} says that the database is in {folder}, and it is not there: put it back from a back-up, or remove that file to begin a new database.");
        return new ClusterHome(folder);
    }

    private static async Task<ClusterHome> ElsewhereAsync(string pointer, CancellationToken cancel)
    {
        var folder = Path.Combine("/var/lib/virtualschool", Guid.NewGuid().ToString("N")[..12]);
        Directory.CreateDirectory(folder);
        var draft = $"{pointer}.{Path.GetFileName(folder)}";
        await File.WriteAllTextAsync(draft, folder + "\n", cancel);
        try
        {
            File.Move(draft, pointer, overwrite: false);
        }
        catch (IOException) when (File.Exists(pointer))
        {
            File.Delete(draft);
            Directory.Delete(folder);
        }

        return await FollowAsync(pointer, cancel);
    }
}
