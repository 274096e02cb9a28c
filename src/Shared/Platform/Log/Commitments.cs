using System.Security.Cryptography;
using System.Text;

namespace VirtualSchool.Platform.Log;

/// <summary>Binds a log line to its values without containing them: whoever holds the values can prove them, and deleting them keeps the line whole.</summary>
internal static class Commitments
{
    public static byte[] Salt() => RandomNumberGenerator.GetBytes(16);

    public static byte[] Of(IEnumerable<LogValue> values)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var value in values.OrderBy(v => v.Field, StringComparer.Ordinal))
        {
            hash.AppendData(value.Salt);
            foreach (var text in new[] { value.Field, value.Before, value.After }) Append(hash, text);
        }
        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, string? text)
    {
        var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(text is null ? -1 : bytes.Length));
        hash.AppendData(bytes);
    }
}
