using System.Globalization;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.BookingCharges;

/// <summary>Numbers of credits: whole ones and halves.</summary>
internal static class CreditAmount
{
    /// <exception cref="Refusal">It is no whole or half number from a half to the most.</exception>
    public static decimal Read(decimal? credits, int most, string what, string field) =>
        credits is { } given && given > 0 && given <= most && given * 2 == decimal.Truncate(given * 2) ? given : throw new Refusal($"Enter {what}, in whole or half credits up to {most:N0}, such as 1 or 0.5.", field);

    /// <summary>1 credit, 2 credits, ½ credit, 1½ credits, 0 credits.</summary>
    public static string Words(decimal credits)
    {
        var (whole, half) = (decimal.Truncate(credits), credits != decimal.Truncate(credits));
        var number = whole == 0 && half ? "½" : $"{whole.ToString("N0", CultureInfo.GetCultureInfo("en-GB"))}{(half ? "½" : "")}";
        return $"{number} {(credits is > 0 and <= 1 ? "credit" : "credits")}";
    }
}
