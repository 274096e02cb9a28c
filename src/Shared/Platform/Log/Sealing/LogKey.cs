using System.Security.Cryptography;
using System.Text;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Log.Sealing;

/// <summary>
/// The secret with which lines and blocks of the log are marked. It lies in a file outside the database, so that whoever can write to the
/// database cannot write a line that passes for the service's own.
/// </summary>
public sealed class LogKey
{
    private const int Length = 32;

    private LogKey(byte[] bytes)
    {
        Bytes = bytes;
        Id = Convert.ToHexStringLower(SHA256.HashData([.. "key of the log "u8, .. bytes]))[..16];
    }

    /// <summary>The secret itself.</summary>
    internal byte[] Bytes { get; }

    /// <summary>Tells this key from another without saying anything about it.</summary>
    public string Id { get; }

    /// <summary>Reads the key, or makes one when there is none and no log has been sealed with another.</summary>
    /// <param name="path">The file; readable by the service's own user alone.</param>
    /// <param name="idInUse">The <see cref="Id"/> of the key that sealed the log; null while nothing is sealed.</param>
    /// <exception cref="Refusal">The log was sealed with another key, or the file holds none.</exception>
    public static LogKey Open(string path, string? idInUse)
    {
        if (!File.Exists(path) && idInUse is not null)
            throw new Refusal($"The key of the log is not at {path}, and the log was sealed with one: put the file back from your back-up.");
        if (!File.Exists(path)) Make(path);
        var key = new LogKey(Parse(File.ReadAllText(path).Trim()) ?? throw new Refusal($"{path} does not hold a key of the log ({Length * 2} hexadecimal digits): put the file back from your back-up."));
        return idInUse is null || idInUse == key.Id
            ? key
            : throw new Refusal($"The key at {path} is not the one that sealed this log: put the right file back from your back-up, or set Log__KeyFile to where it is.");
    }

    private static byte[]? Parse(string text) => text.Length == Length * 2 && text.All(char.IsAsciiHexDigit) ? Convert.FromHexString(text) : null;

    // Two processes may start at once: the first to put its draft in place wins, and both read what is there.
    private static void Make(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(draft, Encoding.ASCII, options))
            writer.WriteLine(RandomNumberGenerator.GetHexString(Length * 2, lowercase: true));
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
