namespace VirtualSchool.Platform.Cluster;

/// <summary>A lock between processes. The kernel lets go of it when the process that holds it ends, however it ends.</summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _file;

    private FileLock(FileStream file) => _file = file;

    /// <summary>The lock for one alone, or null while anybody else holds it in any way.</summary>
    public static FileLock? TryAlone(string path) => TryOpen(path, FileAccess.ReadWrite, FileShare.None);

    /// <summary>The lock shared with others, or null while somebody holds it alone.</summary>
    public static FileLock? TryShared(string path)
    {
        if (!File.Exists(path))
            TryAlone(path)?.Dispose();
        return TryOpen(path, FileAccess.Read, FileShare.Read);
    }

    public void Dispose() => _file.Dispose();

    private static FileLock? TryOpen(string path, FileAccess access, FileShare share)
    {
        try
        {
            return new FileLock(new FileStream(path, access == FileAccess.Read ? FileMode.Open : FileMode.OpenOrCreate, access, share));
        }
        catch (IOException e) when (e is not DirectoryNotFoundException)
        {
            return null;
        }
    }
}
