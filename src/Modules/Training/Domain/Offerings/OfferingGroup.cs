namespace VirtualSchool.Training.Domain.Offerings;

/// <summary>Some of an offering's learners who stay together, such as those from one cluster of schools.</summary>
internal sealed class OfferingGroup
{
    private OfferingGroup() { }

    internal OfferingGroup(Guid offering, GroupFacts facts)
    {
        (Id, OfferingId) = (Guid.CreateVersion7(), offering);
        Change(facts);
    }

    public Guid Id { get; private init; }

    public Guid OfferingId { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>The schools from which it is drawn, in words; null when from any.</summary>
    public string? Cluster { get; private set; }

    public int Limit { get; private set; }

    internal void Change(GroupFacts facts)
    {
        Name = Said.Line(facts.Name, "the group’s name", 100, "Groups");
        Cluster = Said.LineOrNothing(facts.Cluster, "the cluster", 200, "Groups");
        Limit = Said.Between(facts.Limit, 1, 1000, $"how many “{Name}” has room for", "Groups");
    }
}

/// <summary>What is said of a group; one that is known carries its id.</summary>
internal sealed record GroupFacts(Guid? Id, string? Name, string? Cluster, int? Limit);
