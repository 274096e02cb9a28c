using System.Globalization;
using System.Text.RegularExpressions;

namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>Numbers as people write them (1,250.5 or £187.50 or 94.5%), stored with a point and no grouping.</summary>
internal static partial class NumberAnswer
{
    public static CheckedAnswer Check(string typed, decimal? from, decimal? to)
    {
        if (Read(typed) is not { } number) return CheckedAnswer.Wrong("Enter a number, for example 12.5");
        return number < from || number > to ? CheckedAnswer.Wrong(Limits(from, to)) : Good(number);
    }

    public static CheckedAnswer CheckPercent(string typed) => Read(typed.TrimEnd('%', ' ')) is >= 0 and <= 100 and var number
        ? Good(number)
        : CheckedAnswer.Wrong("Enter a percentage from 0 to 100, for example 94.5");

    public static CheckedAnswer CheckMoney(string typed) => Read(typed.TrimStart('£', ' ')) switch
    {
        >= 0 and var pounds when decimal.Round(pounds, 2) == pounds => new(pounds.ToString("0.00", CultureInfo.InvariantCulture)),
        < 0 => CheckedAnswer.Wrong("Enter pounds and pence that are not below nought, for example 187.50"),
        _ => CheckedAnswer.Wrong("Enter pounds and pence, for example 187.50"),
    };

    private static CheckedAnswer Good(decimal number) => new(number.ToString("0.############", CultureInfo.InvariantCulture));

    private static decimal? Read(string typed) =>
        Plain().IsMatch(typed)
        && decimal.TryParse(typed.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string Limits(decimal? from, decimal? to) => (from, to) switch
    {
        (not null, not null) => FormattableString.Invariant($"Enter a number from {from} to {to}"),
        (not null, null) => FormattableString.Invariant($"Enter a number that is {from} or more"),
        _ => FormattableString.Invariant($"Enter a number that is {to} or less"),
    };

    /// <summary>Commas only between thousands: 12,5 is refused and not read as 125.</summary>
    [GeneratedRegex(@"\A-?(\d{1,3}(,\d{3})+|\d{1,15})(\.\d{1,12})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
