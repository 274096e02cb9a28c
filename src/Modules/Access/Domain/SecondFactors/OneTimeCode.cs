using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VirtualSchool.Access.Domain.SecondFactors;

/// <summary>The six digits that an authenticator app shows for half a minute. RFC 6238 over RFC 4226, as every such app reckons them.</summary>
internal static class OneTimeCode
{
    private const int Digits = 6;
    private const int StepSeconds = 30;
    private const int SecretBytes = 20;

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretBytes);

    /// <summary>True when what was typed can be such a code; blanks between the digits do not matter.</summary>
    public static bool IsOne(string typed) => Plain(typed) is { Length: Digits } plain && plain.All(char.IsAsciiDigit);

    /// <summary>The half minute whose code was typed: the present one, or the one before or after, since clocks differ. Null when it is none of theirs.</summary>
    public static long? StepOf(string typed, byte[] secret, DateTimeOffset now)
    {
        var (plain, present) = (Encoding.ASCII.GetBytes(Plain(typed)), now.ToUnixTimeSeconds() / StepSeconds);
        long? found = null;
        for (var step = present - 1; step <= present + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(At(step, secret)), plain))
                found = step;
        return found;
    }

    internal static string At(long step, byte[] secret)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(secret, counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static string Plain(string typed) => string.Concat(typed.Where(c => !char.IsWhiteSpace(c)));
}
