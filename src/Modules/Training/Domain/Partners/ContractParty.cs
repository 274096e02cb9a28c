namespace VirtualSchool.Training.Domain.Partners;

/// <summary>One duty of one party; a party may have several.</summary>
internal sealed class ContractParty
{
    private ContractParty() { }

    internal ContractParty(Guid contract, Guid? partner, PartyDuty duty) => (Id, ContractId, PartnerId, Duty) = (Guid.CreateVersion7(), contract, partner, duty);

    public Guid Id { get; private init; }

    public Guid ContractId { get; private init; }

    /// <summary>The organisation; null for the virtual school itself.</summary>
    public Guid? PartnerId { get; private init; }

    public PartyDuty Duty { get; private init; }
}

/// <summary>A course that a contract covers.</summary>
internal sealed class ContractCourse
{
    private ContractCourse() { }

    internal ContractCourse(Guid contract, Guid course) => (ContractId, CourseId) = (contract, course);

    public Guid ContractId { get; private init; }

    public Guid CourseId { get; private init; }
}
