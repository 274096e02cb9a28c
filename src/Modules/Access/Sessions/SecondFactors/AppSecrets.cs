using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Sessions.SecondFactors;

/// <summary>Seals what an authenticator app and the service share: in the database, and on its way through the page that offers it.</summary>
internal sealed class AppSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _stored = protection.CreateProtector("Access", "authenticator app");

    public string Seal(byte[] secret) => Convert.ToBase64String(_stored.Protect(secret));

    /// <exception cref="Refusal">It was sealed with a key that this installation no longer has.</exception>
    public byte[] Open(AuthenticatorApp app)
    {
        try
        {
            return _stored.Unprotect(Convert.FromBase64String(app.Secret));
        }
        catch (CryptographicException)
        {
            throw new Refusal("The service cannot read what it shares with your app, because its key file is not the one that belongs to this database. Tell the people who run the service.");
        }
    }

    /// <summary>A secret that becomes this person's once they have shown a code of it.</summary>
    public string Offer(PersonId person, byte[] secret) => Convert.ToBase64String(OfferedTo(person).Protect(secret));

    /// <summary>The secret that was offered; null when the offer is somebody else's, or no offer.</summary>
    public byte[]? TakeUp(PersonId person, string? offer)
    {
        try
        {
            return string.IsNullOrEmpty(offer) ? null : OfferedTo(person).Unprotect(Convert.FromBase64String(offer));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private IDataProtector OfferedTo(PersonId person) => protection.CreateProtector("Access", "authenticator app offered", person.ToString());
}
