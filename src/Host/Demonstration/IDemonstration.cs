namespace VirtualSchool.Host.Demonstration;

/// <summary>Makes a council that never was: plausible, the same for the same seed, and nobody's real record.</summary>
public interface IDemonstration
{
    /// <summary>Fills a database that is migrated and empty.</summary>
    /// <param name="plan">How large and which.</param>
    /// <param name="progress">Told in words what is being made.</param>
    /// <param name="cancel">Gives up; the half-filled database is then thrown away.</param>
    Task FillAsync(DemonstrationPlan plan, IProgress<string> progress, CancellationToken cancel);
}

/// <summary>Which council to make.</summary>
/// <param name="Children">How many children ever on the roll; null for the shape of the shipped demonstration.</param>
/// <param name="Seed">The same seed and number give the same council.</param>
public sealed record DemonstrationPlan(int? Children, int Seed)
{
    /// <summary>What a newcomer sees.</summary>
    public static DemonstrationPlan Shipped { get; } = new(Children: null, Seed: 1);
}
