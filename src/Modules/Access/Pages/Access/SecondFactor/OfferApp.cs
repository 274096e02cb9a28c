using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Access.Sessions.SecondFactors;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Access.Pages.Access.SecondFactor;

/// <summary>A new secret for somebody's authenticator app. Nothing is kept of it until a code of it has been shown.</summary>
/// <param name="Person">For whom.</param>
/// <param name="Earlier">What the page offered before it was refused, so that nobody need scan twice; null for a new secret.</param>
internal sealed record OfferApp(PersonId Person, string? Earlier) : IQuery<AppOffered>
{
    /// <summary>Never shows the secret, wherever the message is written.</summary>
    public override string ToString() => nameof(OfferApp);
}

/// <summary>What the page shows so that the app can be set up.</summary>
/// <param name="Key">The secret, as it is typed where no picture can be taken.</param>
/// <param name="Address">The same to be scanned.</param>
/// <param name="Offer">The same sealed, for the form to bring back.</param>
/// <param name="Replaces">True when the person has an app already, which this one takes the place of.</param>
internal sealed record AppOffered(string Key, string Address, string Offer, bool Replaces)
{
    /// <summary>Never shows the secret, wherever the answer is written.</summary>
    public override string ToString() => nameof(AppOffered);
}

internal sealed class OfferAppHandler(AccessDbContext data, AppSecrets secrets, IOptions<CouncilSettings> council) : IRequestHandler<OfferApp, AppOffered>
{
    public async Task<AppOffered> Handle(OfferApp query, CancellationToken cancel)
    {
        var email = await data.People.Where(p => p.Id == query.Person).Select(p => p.Email).SingleOrDefaultAsync(cancel) ?? throw new NotFound("person");
        var replaces = await data.AuthenticatorApps.AnyAsync(a => a.PersonId == query.Person, cancel);
        var secret = secrets.TakeUp(query.Person, query.Earlier) ?? OneTimeCode.NewSecret();
        var key = Base32.Of(secret);
        var issuer = Uri.EscapeDataString($"{council.Value.Council} {council.Value.Service}");
        var address = $"otpauth://totp/{issuer}:{Uri.EscapeDataString(email)}?secret={key}&issuer={issuer}";
        return new AppOffered(string.Join(' ', key.Chunk(4).Select(four => new string(four))), address, secrets.Offer(query.Person, secret), replaces);
    }
}
