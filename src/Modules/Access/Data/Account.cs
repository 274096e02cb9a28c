using Microsoft.AspNetCore.Identity;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Data;

/// <summary>The means by which a person signs in, as ASP.NET Core Identity keeps it; it has the person's identity. Made with the first password.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    public static Account For(PersonId person) => new()
    {
        Id = person.Value,
        PersonId = person,
        NormalizedUserName = person.Value.ToString("N").ToUpperInvariant(),
        UserName = person.Value.ToString("N"),
        SecurityStamp = Guid.NewGuid().ToString("N"),
    };

    public PersonId PersonId { get; private init; }

    [ValueUnlogged]
    public override string? PasswordHash { get; set; }

    [ValueUnlogged]
    public override string? SecurityStamp { get; set; }
}
