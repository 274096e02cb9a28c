using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>What stands in the letter by which a trainer without an account takes the register: sealed with the service's own keys, and worth nothing once they no longer teach the event.</summary>
internal sealed class TrainerKeys(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Training", "trainer's register");

    public string Of(OfferingTrainer trainer) => Base64Url.EncodeToString(_protector.Protect(trainer.Id.ToByteArray()));

    /// <summary>The trainer's row; null for what this service never sealed.</summary>
    public Guid? Read(string key)
    {
        try
        {
            return new Guid(_protector.Unprotect(Base64Url.DecodeFromChars(key)));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
