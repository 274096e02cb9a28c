using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Cluster;

/// <summary>
/// The system user under which PostgreSQL runs, because it refuses to run as root: whoever runs the service,
/// or for root the user <c>virtualschool</c>, made when missing, or whoever owns a cluster that is already there.
/// </summary>
/// <param name="Owner">Numbers of user and group as <c>uid:gid</c>, or null when it is the user of this process.</param>
internal sealed record ServerUser(string? Owner)
{
    private const string Name = "virtualschool";

    /// <summary>The command as this user runs it; it replaces itself, so the process number stays the same.</summary>
    public IEnumerable<string> Run(IEnumerable<string> command) =>
        Owner?.Split(':') is [var user, var group]
            ? ["setpriv", $"--reuid={user}", $"--regid={group}", "--clear-groups", .. command]
            : command;

    /// <summary>Gives a file, or a folder and all that is in it, to this user. What is theirs already is left alone: a server that is at work makes and removes files meanwhile.</summary>
    public async Task OwnAsync(string path, CancellationToken cancel)
    {
        if (Owner?.Split(':') is not [var user, var group]) return;
        string[] command = ["find", path, "-ignore_readdir_race", "(", "!", "-uid", user, "-o", "!", "-gid", group, ")", "-exec", "chown", "-h", Owner, "{}", "+"];
        await Shell.RunAsync($"Giving {path} to PostgreSQL's system user", command, cancel);
    }

    /// <summary>True when this user can pass through every folder above <paramref name="path"/>.</summary>
    public bool CanReach(string path)
    {
        if (Owner is null)
            return true;
        for (var folder = Directory.GetParent(path); folder is not null; folder = folder.Parent)
            if (folder.Exists && !folder.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
                return false;
        return true;
    }

    public static async Task<ServerUser> FindAsync(string dataFolder, CancellationToken cancel)
    {
        if (!Environment.IsPrivilegedProcess)
            return new ServerUser(Owner: null);
        return Directory.Exists(dataFolder) ? new ServerUser(await OwnerOfAsync(dataFolder, cancel)) : await MakeAsync(cancel);
    }

    private static async Task<string> OwnerOfAsync(string path, CancellationToken cancel) =>
        (await Shell.RunAsync($"Asking who owns {path}", ["stat", "-c", "%u:%g", path], cancel)).Trim();

    private static async Task<ServerUser> MakeAsync(CancellationToken cancel)
    {
        if (await EntryAsync(cancel) is { } there)
            return there;
        try
        {
            string[] command = ["useradd", "--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", Name];
            await Shell.RunAsync($"Making the system user {Name}", command, cancel);
        }
        catch (Refusal) when (File.ReadLines("/etc/passwd").Any(IsEntry))
        {
            // Another process that started at the same moment was quicker.
        }

        return await EntryAsync(cancel)
            ?? throw new Refusal($"The system user '{Name}' could not be made: make it, run the service as an ordinary user, or set ConnectionStrings__VirtualSchool.");
    }

    private static async Task<ServerUser?> EntryAsync(CancellationToken cancel) =>
        (await File.ReadAllLinesAsync("/etc/passwd", cancel)).FirstOrDefault(IsEntry)?.Split(':') is [_, _, var uid, var gid, ..]
            ? new ServerUser($"{uid}:{gid}")
            : null;

    private static bool IsEntry(string line) => line.StartsWith(Name + ":", StringComparison.Ordinal);
}
