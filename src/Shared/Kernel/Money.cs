using System.Globalization;

namespace VirtualSchool.Kernel;

/// <summary>An amount in pounds and whole pence; may be negative, as a credit is. Stored as numeric(14,2).</summary>
public readonly record struct Money : IComparable<Money>
{
    private const decimal Largest = 999_999_999_999.99m;

    /// <summary>So many pounds.</summary>
    /// <param name="pounds">Pounds, with at most two decimals.</param>
    /// <exception cref="Refusal">It has a third decimal, or is more than can be kept.</exception>
    public Money(decimal pounds)
    {
        if (decimal.Round(pounds, 2) != pounds) throw new Refusal("Enter an amount in pounds and whole pence, such as 12.50.");
        if (Math.Abs(pounds) > Largest) throw new Refusal("Enter a smaller amount: more than 999,999,999,999.99 pounds cannot be kept.");
        Pounds = pounds;
    }

    /// <summary>The amount in pounds.</summary>
    public decimal Pounds { get; }

    /// <summary>So many pounds, or null where none were given.</summary>
    /// <exception cref="Refusal">It has a third decimal, or is more than can be kept.</exception>
    public static Money? Of(decimal? pounds) => pounds is { } given ? new Money(given) : null;

    /// <inheritdoc />
    public int CompareTo(Money other) => Pounds.CompareTo(other.Pounds);

    /// <summary>"£1,250.00", "-£3.50".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Pounds < 0 ? "-" : "")}£{Math.Abs(Pounds):N2}");
}
