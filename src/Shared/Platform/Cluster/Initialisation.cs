using System.Security.Cryptography;

namespace VirtualSchool.Platform.Cluster;

/// <summary>Makes a cluster: whole or not at all.</summary>
internal sealed class Initialisation(ClusterHome home, ServerUser user, PostgresBinaries binaries)
{
    public const string Superuser = "virtualschool";

    /// <summary>Does nothing when the cluster is there. A part-made one from an interrupted start is removed.</summary>
    public async Task EnsureAsync(bool throwaway, CancellationToken cancel)
    {
        if (Directory.Exists(home.Data))
            return;
        RemovePartMade();
        await WritePasswordAsync(cancel);
        var draft = $"{home.Data}.new-{Guid.NewGuid():N}"[..(home.Data.Length + 13)];
        await Shell.RunAsync("Making the database cluster", user.Run(InitDb(draft, throwaway)), cancel);
        await File.WriteAllTextAsync(home.UnsettledMark, "", cancel);
        Directory.Move(draft, home.Data);
    }

    private List<string> InitDb(string draft, bool throwaway)
    {
        List<string> command =
        [
            binaries.InitDb, "-D", draft, "-U", Superuser, $"--pwfile={home.Password}", "-A", "scram-sha-256",
            "-E", "UTF8", "--locale=C.UTF-8", "--no-instructions",
        ];
        if (throwaway)
            command.Add("--no-sync");
        return command;
    }

    private void RemovePartMade()
    {
        foreach (var folder in Directory.GetDirectories(home.Folder, "data.new*"))
            Directory.Delete(folder, recursive: true);
    }

    private async Task WritePasswordAsync(CancellationToken cancel)
    {
        File.Delete(home.Password);
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        await using (var writer = new StreamWriter(home.Password, options))
            await writer.WriteLineAsync(RandomNumberGenerator.GetHexString(48, lowercase: true).AsMemory(), cancel);
        await user.OwnAsync(home.Password, cancel);
    }
}
