namespace VirtualSchool.Training.Demonstration.People;

/// <summary>Where people of the demonstration work or live with children.</summary>
/// <param name="Urn">The school's number; null for what is no school.</param>
/// <param name="Name">As lists show it.</param>
/// <param name="Domain">What stands behind the @ of their addresses.</param>
internal sealed record Place(int? Urn, string Name, string Domain)
{
    public static readonly Place SocialCare = new(null, "Children’s social care", "derwent.example");

    public static readonly Place Carers = new(null, "Foster carers", "carers.example");

    public static readonly Place Adopters = new(null, "Kinship carers and adoptive parents", "families.example");

    public static readonly Place Homes = new(null, "Children’s homes", "homes.derwent.example");

    public static readonly Place Hubs = new(null, "Family hubs", "hubs.derwent.example");

    public static readonly Place Psychologists = new(null, "Derwent Educational Psychology Service", "eps.derwent.example");

    public static readonly Place University = new(null, "University of the Dales", "dales.example");

    public static Place Of((int Urn, string Name) school) => new(school.Urn, school.Name, $"school{school.Urn}.example");
}
