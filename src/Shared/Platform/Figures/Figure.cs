using System.Globalization;

namespace VirtualSchool.Platform.Figures;

/// <summary>A number that somebody may quote: never without its base, what is unknown, its date and its definition.</summary>
/// <param name="Numerator">How many have it.</param>
/// <param name="Denominator">How many it is counted among, unknowns left out; null for a plain count.</param>
/// <param name="Unknowns">How many more belong to the base but their value is not known.</param>
/// <param name="AsAt">The date for which it holds.</param>
/// <param name="Definition">Who is counted and how, in a sentence.</param>
public sealed record Figure(int Numerator, int? Denominator, int Unknowns, DateOnly AsAt, string Definition)
{
    /// <summary>A plain count.</summary>
    public static Figure Count(int count, int unknowns, DateOnly asAt, string definition) => new(count, null, unknowns, asAt, definition);

    /// <summary>Per cent of the base, rounded half away from zero; null for a plain count and for an empty base.</summary>
    public decimal? Percent(int decimals = 0) =>
        Denominator is > 0 ? Math.Round(100m * Numerator / Denominator.Value, decimals, MidpointRounding.AwayFromZero) : null;

    /// <summary>"62 %" for a share, "391" for a count, "none" for an empty base.</summary>
    public string Text => Denominator is null ? Number(Numerator) : Percent() is { } percent ? $"{percent.ToString("0", CultureInfo.InvariantCulture)}%" : "none";

    /// <summary>"225 of 360, 31 not known" for a share; "3 not known" or nothing for a count.</summary>
    public string Base => string.Join(", ", Parts());

    private IEnumerable<string> Parts()
    {
        if (Denominator is { } n) yield return $"{Number(Numerator)} of {Number(n)}";
        if (Unknowns > 0) yield return $"{Number(Unknowns)} not known";
    }

    private static string Number(int n) => n.ToString("N0", CultureInfo.GetCultureInfo("en-GB"));
}
