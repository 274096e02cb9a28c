using System.Text;

namespace VirtualSchool.Access.Sessions.SecondFactors;

/// <summary>Bytes in the letters that authenticator apps read (RFC 4648).</summary>
internal static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Of(byte[] bytes)
    {
        var text = new StringBuilder();
        var (held, bits) = (0, 0);
        foreach (var next in bytes)
            for ((held, bits) = ((held << 8) | next, bits + 8); bits >= 5; bits -= 5)
                text.Append(Letters[(held >> (bits - 5)) & 31]);
        return bits == 0 ? text.ToString() : text.Append(Letters[(held << (5 - bits)) & 31]).ToString();
    }
}
