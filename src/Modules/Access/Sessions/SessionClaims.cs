using System.Security.Claims;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Sessions;

/// <summary>A session as its cookie carries it.</summary>
internal static class SessionClaims
{
    private const string PersonClaim = ClaimTypes.NameIdentifier;
    private const string StampClaim = "stamp";
    private const string ProofClaim = "proof";
    private const string IdClaim = "session";

    /// <summary>What a cookie carries.</summary>
    /// <param name="session">Whose session.</param>
    /// <param name="proof">What they have shown.</param>
    /// <param name="id">Which session; nothing for half of one.</param>
    /// <param name="scheme">The cookie's scheme.</param>
    public static ClaimsPrincipal Of(Session session, Proof proof, Guid id, string scheme) => new(new ClaimsIdentity(
        [
            new Claim(PersonClaim, session.Person.ToString()), new Claim(StampClaim, session.Stamp.ToString("N")),
            new Claim(ProofClaim, proof.ToString()), new Claim(IdClaim, id.ToString("N")),
        ],
        scheme));

    public static Session? SessionOf(ClaimsPrincipal? principal) =>
        Guid.TryParse(principal?.FindFirstValue(PersonClaim), out var person) && Guid.TryParse(principal.FindFirstValue(StampClaim), out var stamp)
            ? new Session(new PersonId(person), stamp)
            : null;

    public static Proof? ProofOf(ClaimsPrincipal? principal) => Enum.TryParse<Proof>(principal?.FindFirstValue(ProofClaim), out var proof) ? proof : null;

    /// <summary>Which session; empty when there is none.</summary>
    public static Guid IdOf(ClaimsPrincipal? principal) => Guid.TryParse(principal?.FindFirstValue(IdClaim), out var id) ? id : Guid.Empty;
}
