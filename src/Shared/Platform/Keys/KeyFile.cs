using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.Keys;

/// <summary>
/// The installation's own key, kept in a file and never in the database, so that whoever reads the database or a back-up of it can neither
/// make cookies nor read second factors. Made at first use: "keys/service.key" in the data folder, readable by the service's user alone.
/// </summary>
internal sealed class KeyFile(DataFolder data, IConfiguration settings)
{
    private const int Bytes = 32;
    private readonly Lazy<byte[]> _key = new(() => ReadOrMake(settings["Keys:File"] is { Length: > 0 } given ? given : Path.Combine(data.Private("keys"), "service.key")));

    /// <summary>256 bits.</summary>
    /// <exception cref="Refusal">The file is there and holds no such key.</exception>
    public byte[] Key => _key.Value;

    private static byte[] ReadOrMake(string path)
    {
        if (!File.Exists(path)) Make(path);
        var key = new byte[Bytes];
        return Convert.TryFromBase64String(File.ReadAllText(path).Trim(), key, out var length) && length == Bytes
            ? key
            : throw new Refusal($"{path} does not hold a key of this service ({Bytes} bytes in base64). Put back the file that belongs to this database.");
    }

    // Written whole and then named, so that a second process never reads half a key, and takes the first one's when both make one.
    private static void Make(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        using (var file = new FileStream(draft, Private))
        using (var words = new StreamWriter(file))
            words.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)));
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }

    private static FileStreamOptions Private => new()
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.Write,
        UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
    };
}
