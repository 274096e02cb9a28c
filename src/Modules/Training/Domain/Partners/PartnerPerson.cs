using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Partners;

/// <summary>Somebody who signs in for an organisation, and sees what it gives. A person signs in for one organisation.</summary>
internal sealed class PartnerPerson
{
    private PartnerPerson() { }

    public PartnerPerson(Guid partner, PersonId person, string name, string email, DateOnly since) => (PartnerId, PersonId, Name, Email, Since) = (partner, person, name, email, since);

    public PersonId PersonId { get; private init; }

    public Guid PartnerId { get; private init; }

    public string Name { get; private init; } = "";

    public string Email { get; private init; } = "";

    public DateOnly Since { get; private init; }
}
