using System.Globalization;

namespace VirtualSchool.Peps.Domain.Plans;

/// <summary>One term of one academic year: a child has one plan in each, beside those that a change of school asks for.</summary>
/// <param name="AcademicYear">The calendar year in which the academic year starts: 2026 for 2026-27.</param>
/// <param name="Number">1 autumn, 2 spring, 3 summer.</param>
internal readonly record struct PepTerm(int AcademicYear, int Number) : IComparable<PepTerm>
{
    /// <summary>As stored and as written in an address: 2026-1. Sorts as text in order of time.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{AcademicYear:0000}-{Number}");

    /// <summary>As people say it: autumn 2026, spring 2027.</summary>
    public string Name => Number switch
    {
        1 => $"autumn {AcademicYear}",
        2 => $"spring {AcademicYear + 1}",
        _ => $"summer {AcademicYear + 1}",
    };

    public static PepTerm Parse(string key) =>
        TryParse(key) ?? throw new FormatException($"'{key}' is not a term; 2026-1 is autumn 2026.");

    /// <summary>Null when the text is not a term's key.</summary>
    public static PepTerm? TryParse(string? key) =>
        key is { Length: 6 } && key[4] == '-' && key[5] is '1' or '2' or '3'
        && int.TryParse(key.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? new PepTerm(year, key[5] - '0')
            : null;

    public int CompareTo(PepTerm other) => string.CompareOrdinal(Key, other.Key);

    public override string ToString() => Key;
}
