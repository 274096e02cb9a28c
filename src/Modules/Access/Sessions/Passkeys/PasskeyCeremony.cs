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
/// question and answer travels through the page, sealed, good for some minutes and for one answer.
/// </summary>
internal sealed class PasskeyCeremony(IPasskeyHandler<Account> passkeys, SpentQuestions spent, IHttpContextAccessor http, IDataProtectionProvider protection, TimeProvider clock)
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
        var result = await passkeys.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = Http, CredentialJson = answer, AttestationState = await OpenAsync(state) });
        return result.Succeeded && result.UserEntity.Id == person.ToString() ? result.Passkey
            : throw new Refusal("The passkey could not be added. Try again; if it fails again, use your authenticator app.");
    }

    /// <summary>Whose passkey was shown, and what the device says of it now.</summary>
    /// <exception cref="Refusal">It is none of this service, or answers another question.</exception>
    public async Task<(PersonId Person, UserPasskeyInfo Passkey)> TakeShownAsync(string answer, string state)
    {
        var result = await passkeys.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = Http, CredentialJson = answer, AssertionState = await OpenAsync(state) });
        if (result.Succeeded) return (result.User.PersonId, result.Passkey);
        Http.TellRefused(null, "showed a passkey that does not open the service");
        throw new Refusal("This passkey does not open the service. Try again, or sign in with your password.");
    }

    private string Seal(string? state) => Protector.Protect($"{(clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds()} {state}");

    private async Task<string> OpenAsync(string state)
    {
        if (Read(state) is not var (until, kept) || until <= clock.GetUtcNow())
            throw new Refusal("This page has been open too long. Try again.");
        if (await spent.SpendAsync(state, until, Http.RequestAborted)) return kept;
        Http.TellRefused(null, "answered a question about a passkey a second time");
        throw new Refusal("This question has been answered already. Try again.");
    }

    private (DateTimeOffset Until, string Kept)? Read(string state)
    {
        try
        {
            return Protector.Unprotect(state).Split(' ', 2) is [var until, var kept] ? (DateTimeOffset.FromUnixTimeSeconds(long.Parse(until, CultureInfo.InvariantCulture)), kept) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>What a page asks a device.</summary>
/// <param name="Options">The question, as the browser reads it.</param>
/// <param name="State">What the answer is held against, sealed.</param>
internal sealed record PasskeyQuestion(string Options, string State);
