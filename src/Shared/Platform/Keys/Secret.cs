using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace VirtualSchool.Platform.Keys;

/// <summary>What a letter's link or a browser's mark carries: nobody finds it by trying, and only a hash of it is kept.</summary>
public static class Secret
{
    /// <summary>A new one of 256 bits, in letters that may stand in an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is kept of it: SHA-256, without salt, for 256 bits of chance need none.</summary>
    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
