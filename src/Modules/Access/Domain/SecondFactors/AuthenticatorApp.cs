using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain.SecondFactors;

/// <summary>The authenticator app with which a person proves that they hold their telephone.</summary>
internal sealed class AuthenticatorApp
{
    private AuthenticatorApp() { }

    public AuthenticatorApp(PersonId person, string sealedSecret, DateTimeOffset since, long step)
    {
        PersonId = person;
        Secret = sealedSecret;
        Since = since;
        LastStep = step;
    }

    public PersonId PersonId { get; private set; }

    /// <summary>What the app and the service share, sealed with a key that is not in the database.</summary>
    [ValueUnlogged]
    public string Secret { get; private set; } = "";

    public DateTimeOffset Since { get; private set; }

    /// <summary>The half minute of the last code taken: no code is taken twice, nor one before it.</summary>
    [ValueUnlogged]
    public long LastStep { get; private set; }

    public void Replace(string sealedSecret, DateTimeOffset since, long step) => (Secret, Since, LastStep) = (sealedSecret, since, step);
}
