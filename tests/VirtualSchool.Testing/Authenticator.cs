using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace VirtualSchool.Testing;

/// <summary>An authenticator app on somebody's telephone, reckoned from RFC 6238 and from nothing of the service's own.</summary>
public sealed class Authenticator
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);
    private readonly byte[] _secret;
    private long _last;

    /// <summary>Takes the key as a page shows it.</summary>
    public Authenticator(string key) => _secret = Read(string.Concat(key.Where(c => !char.IsWhiteSpace(c))));

    /// <summary>A code that has not been asked for before. Lets half a minute pass when all that the service would take now have been.</summary>
    public string Next(TestClock clock)
    {
        var present = StepAt(clock);
        _last = Math.Max(_last + 1, present - 1);
        if (_last > present + 1) clock.Pass(Step * (_last - present - 1));
        return At(_last);
    }

    /// <summary>The code shown that long before or after now, asked for before or not.</summary>
    public string At(TestClock clock, TimeSpan later = default) => At((clock.GetUtcNow() + later).ToUnixTimeSeconds() / (long)Step.TotalSeconds);

    private static long StepAt(TestClock clock) => clock.GetUtcNow().ToUnixTimeSeconds() / (long)Step.TotalSeconds;

    private string At(long step)
    {
        var counter = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(_secret, counter);
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(hash[^1] % 16)) % 0x80000000 % 1_000_000;
        return number.ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Read(string key)
    {
        var bits = string.Concat(key.Select(letter => Convert.ToString(Letters.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
