using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Domain;

/// <summary>That somebody at an issuer is a person here, from the first time they came.</summary>
internal sealed class ExternalIdentity(string issuer, string subject, PersonId personId, DateTimeOffset since)
{
    public string Issuer { get; private set; } = issuer;

    public string Subject { get; private set; } = subject;

    public PersonId PersonId { get; private set; } = personId;

    public DateTimeOffset Since { get; private set; } = since;
}
