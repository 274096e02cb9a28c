using System.Security.Cryptography;
using System.Text;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain.SecondFactors;

/// <summary>Lets somebody in once without their telephone. Of 80 bits, so that its plain digest gives nothing away; shown when made and never again.</summary>
internal sealed class RecoveryCode
{
    public const int HowMany = 10;
    private const string Legible = "23456789abcdefghjkmnpqrstuvwxyz";
    private const int Groups = 4;
    private const int GroupLength = 4;

    private RecoveryCode() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public PersonId PersonId { get; private set; }

    [ValueUnlogged]
    public byte[] Hash { get; private set; } = [];

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>A new code, "k7m4-xq2p-9dfw-hc3t", and what is kept of it.</summary>
    public static (RecoveryCode Code, string Words) Make(PersonId person)
    {
        var words = string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Legible, GroupLength)));
        return (new RecoveryCode { PersonId = person, Hash = HashOf(words) }, words);
    }

    /// <summary>Letter case, hyphens and blanks do not matter.</summary>
    public static byte[] HashOf(string typed) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(typed.Where(char.IsLetterOrDigit)).ToLowerInvariant()));
}
