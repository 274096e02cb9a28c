using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Sessions.Passkeys;

/// <summary>
/// The two conversations with a device, as ASP.NET Core Identity holds them: making a passkey and showing one. What must be remembered between
/// question and answer travels through the page, sealed and good for some minutes.
/// </summary>
internal sealed class PasskeyCeremony(IPasskeyHandler<Account> passkeys, IHttpContextAccessor http, IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("Passkeys are made and shown in a browser.");

    private IDataProtector Protector => protection.CreateProtector("Access", "passkey ceremony");

    /// <summary>The question that makes a passkey for somebody.</summary>
    public async Task<PasskeyQuestion> AskToMakeAsync(Person person)
    {
        var made = await passkeys.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = person.Id.ToString(), Name = person.Email, DisplayName = person.Name }, Http);
        return new PasskeyQuestion(made.CreationOptionsJson, Seal(made.AttestationState));
    }

    /// <summary>The question that any passkey of this service answers.</summary>
    public async Task<PasskeyQuestion> AskToShowAsync()
    {
        var made = await passkeys.MakeRequestOptionsAsync(null, Http);
        return new PasskeyQuestion(made.RequestOptionsJson, Seal(made.AssertionState));
    }

    /// <summary>What the device has made.</summary>
    /// <exception cref="Refusal">It answers another question, or no longer this one.</exception>
    public async Task<UserPasskeyInfo> TakeMadeAsync(PersonId person, string answer, string state)
    {
        var result = await passkeys.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = Http, CredentialJson = answer, AttestationState = Open(state) });
        return result.Succeeded && result.UserEntity.Id == person.ToString() ? result.Passkey
            : throw new Refusal("The passkey could not be added. Try again; if it fails again, use your authenticator app.");
    }

    /// <summary>Whose passkey was shown, and what the device says of it now.</summary>
    /// <exception cref="Refusal">It is none of this service, or answers another question.</exception>
    public async Task<(PersonId Person, UserPasskeyInfo Passkey)> TakeShownAsync(string answer, string state)
    {
        var result = await passkeys.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = Http, CredentialJson = answer, AssertionState = Open(state) });
        return result.Succeeded ? (result.User.PersonId, result.Passkey)
            : throw new Refusal("This passkey does not open the service. Try again, or sign in with your password.");
    }

    private string Seal(string? state) => Protector.Protect($"{(clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds()} {state}");

    private string Open(string state)
    {
        try
        {
            if (Protector.Unprotect(state).Split(' ', 2) is [var until, var kept] && clock.GetUtcNow().ToUnixTimeSeconds() < long.Parse(until, CultureInfo.InvariantCulture))
                return kept;
        }
        catch (CryptographicException)
        {
            // Told below.
        }
        throw new Refusal("This page has been open too long. Try again.");
    }
}

/// <summary>What a page asks a device.</summary>
/// <param name="Options">The question, as the browser reads it.</param>
/// <param name="State">What the answer is held against, sealed.</param>
internal sealed record PasskeyQuestion(string Options, string State);
