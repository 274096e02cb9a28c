using System.Security.Claims;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Sessions;

/// <summary>A session as its cookie carries it.</summary>
internal static class SessionClaims
{
    private const string PersonClaim = ClaimTypes.NameIdentifier;
    private const string StampClaim = "stamp";
    private const string ProofClaim = "proof";

    public static ClaimsPrincipal Of(Session session, Proof proof, string scheme) => new(new ClaimsIdentity(
        [new Claim(PersonClaim, session.Person.ToString()), new Claim(StampClaim, session.Stamp.ToString("N")), new Claim(ProofClaim, proof.ToString())], scheme));

    public static Session? SessionOf(ClaimsPrincipal? principal) =>
        Guid.TryParse(principal?.FindFirstValue(PersonClaim), out var person) && Guid.TryParse(principal.FindFirstValue(StampClaim), out var stamp)
            ? new Session(new PersonId(person), stamp)
            : null;

    public static Proof? ProofOf(ClaimsPrincipal? principal) => Enum.TryParse<Proof>(principal?.FindFirstValue(ProofClaim), out var proof) ? proof : null;
}
