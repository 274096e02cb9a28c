namespace VirtualSchool.Host.Demonstration;

/// <summary>Which council to make.</summary>
/// <param name="Children">How many children it looks after today; null for the shipped demonstration, which also has a past.</param>
/// <param name="Seed">The same seed, number and day give the same council.</param>
public sealed record DemonstrationPlan(int? Children, int Seed)
{
    /// <summary>What a newcomer sees.</summary>
    public static DemonstrationPlan Shipped { get; } = new(Children: null, Seed: 1);
}
