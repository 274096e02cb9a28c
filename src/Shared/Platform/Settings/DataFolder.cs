namespace VirtualSchool.Platform.Settings;

/// <summary>The folder of this installation: cluster, mail, keys. "var" beside the program unless VIRTUALSCHOOL_DATA says otherwise.</summary>
public sealed class DataFolder(string root)
{
    /// <summary>The folder itself.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>A folder inside it that only the service's own user can open; made when missing.</summary>
    public string Private(string name)
    {
        var path = Path.Combine(Root, name);
        if (!Directory.Exists(path)) MakePrivate(path);
        return path;
    }

    private static void MakePrivate(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
