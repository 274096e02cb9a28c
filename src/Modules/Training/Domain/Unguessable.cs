using System.Buffers.Text;
using System.Security.Cryptography;

namespace VirtualSchool.Training.Domain;

/// <summary>Codes and numbers that nobody finds by trying.</summary>
internal static class Unguessable
{
    // Without what is mistaken for something else when it is typed from paper.
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>128 bits, for an address.</summary>
    public static string Code() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>About 98 bits in five groups of four, for paper: 7KQ2-M9XD-….</summary>
    public static string Number() => string.Join('-', RandomNumberGenerator.GetString(Letters, 20).Chunk(4).Select(c => new string(c)));
}
