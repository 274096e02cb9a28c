using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using VirtualSchool.Access.Links;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Standing;

/// <summary>
/// Whoever signed in, as <see cref="Sessions.SessionCookie"/> found them at the start of this request; on a page that is open by one-time link
/// whoever came by it, also in a browser in which somebody has signed in; otherwise a visitor.
/// </summary>
internal sealed class SignedInPerson(IHttpContextAccessor http, TimeProvider clock) : ISignedInPerson
{
    private LinkVisit? Visit => http.HttpContext?.Features.Get<LinkVisit>();

    private PersonStanding? Standing => Visit is null ? http.HttpContext?.Features.Get<PersonStanding>() : null;

    public PersonId Id => Visit is { } visit ? new PersonId(visit.Link.Id) : Standing?.Id ?? ICurrentPerson.Visitor;

    public string Name => Visit?.Name ?? Standing?.Name ?? "A visitor";

    public IReadOnlySet<Role> Roles => Standing?.RolesOn(clock.Today()) ?? FrozenSet<Role>.Empty;

    public bool IsSignedIn => Standing is not null;

    public bool IsSystem => false;

    public LinkHeld? Link => Visit?.Link;
}
