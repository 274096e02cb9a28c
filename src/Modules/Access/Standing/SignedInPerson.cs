using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Standing;

/// <summary>Whoever signed in, as <see cref="Sessions.SessionCookie"/> found them at the start of this request; otherwise a visitor.</summary>
internal sealed class SignedInPerson(IHttpContextAccessor http, TimeProvider clock) : ISignedInPerson
{
    private PersonStanding? Standing => http.HttpContext?.Features.Get<PersonStanding>();

    public PersonId Id => Standing?.Id ?? ICurrentPerson.Visitor;

    public string Name => Standing?.Name ?? "A visitor";

    public IReadOnlySet<Role> Roles => Standing?.RolesOn(clock.Today()) ?? FrozenSet<Role>.Empty;

    public bool IsSignedIn => Standing is not null;

    public bool IsSystem => false;
}
