using System.Security.Cryptography;
using System.Text;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Sessions;

/// <summary>What is tried, as its tries are counted.</summary>
/// <param name="Key">A digest: people type passwords in the wrong box, so what was typed is not kept.</param>
/// <param name="Kind">A password or a code.</param>
/// <param name="Person">Whose, if it is somebody's.</param>
internal sealed record Counted(string Key, SignInKind Kind, PersonId? Person)
{
    public static Counted Password(string email, PersonId? person) => new(KeyOf(Domain.Person.KeyOf(email)), SignInKind.Password, person);

    public static Counted Code(PersonId person) => new(KeyOf($"code of {person}"), SignInKind.Code, person);

    private static string KeyOf(string words) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
}
