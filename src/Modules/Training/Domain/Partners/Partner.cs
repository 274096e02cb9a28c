using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Partners;

/// <summary>An organisation with which the virtual school gives training: a charity, a traded service, a university, a trainer's own firm.</summary>
internal sealed class Partner
{
    private Partner() { }

    /// <exception cref="Refusal">The name is missing, or something else cannot be kept.</exception>
    public Partner(PartnerFacts facts)
    {
        Id = Guid.CreateVersion7();
        Change(facts);
    }

    public Guid Id { get; private init; }

    public string Name { get; private set; } = "";

    public string? ContactName { get; private set; }

    public string? ContactEmail { get; private set; }

    public string? ContactTelephone { get; private set; }

    public string? Notes { get; private set; }

    public uint Version { get; private set; }

    /// <exception cref="Refusal">The name is missing, or something else cannot be kept.</exception>
    public void Change(PartnerFacts facts)
    {
        Name = Said.Line(facts.Name, "the organisation’s name", 200, nameof(Name));
        ContactName = Said.LineOrNothing(facts.ContactName, "the name of whom to ask", 200, nameof(ContactName));
        ContactEmail = Said.EmailOrNothing(facts.ContactEmail, nameof(ContactEmail));
        ContactTelephone = Said.LineOrNothing(facts.ContactTelephone, "the telephone number", 50, nameof(ContactTelephone));
        Notes = Said.LineOrNothing(facts.Notes, "the notes", 2000, nameof(Notes));
    }
}

/// <summary>What is said of an organisation.</summary>
internal sealed record PartnerFacts(string? Name, string? ContactName, string? ContactEmail, string? ContactTelephone, string? Notes);
