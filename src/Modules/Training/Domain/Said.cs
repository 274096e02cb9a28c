using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain;

/// <summary>What was typed, as it is kept, or a sentence that says what is wrong with it.</summary>
internal static class Said
{
    /// <exception cref="Refusal">It is empty or too long.</exception>
    public static string Line(string? text, string what, int most, string field)
    {
        var kept = text?.Trim() ?? "";
        if (kept.Length == 0) throw new Refusal($"Enter {what}.", field);
        return Short(kept, what, most, field);
    }

    /// <summary>Null for nothing.</summary>
    /// <exception cref="Refusal">It is too long.</exception>
    public static string? LineOrNothing(string? text, string what, int most, string field) =>
        text?.Trim() is { Length: > 0 } kept ? Short(kept, what, most, field) : null;

    /// <summary>An address on the web that is kept private on the way; null for nothing.</summary>
    /// <exception cref="Refusal">It is no address, or not one that begins with https.</exception>
    public static string? SafeAddressOrNothing(string? text, string what, string field)
    {
        if (LineOrNothing(text, what, 2000, field) is not { } kept) return null;
        return Uri.TryCreate(kept, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.Host.Length > 0
            ? kept
            : throw new Refusal($"Enter {what} as a whole address that begins with https://.", field);
    }

    /// <summary>An e-mail address as it is compared; null for nothing.</summary>
    /// <exception cref="Refusal">It has not the form of one.</exception>
    public static string? EmailOrNothing(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return PersonForm.IsEmail(text) ? text.Trim().ToLowerInvariant() : throw new Refusal("Enter an e-mail address like name@school.org.uk.", field);
    }

    /// <exception cref="Refusal">It lies outside.</exception>
    public static int Between(int? number, int least, int most, string what, string field) =>
        number is { } given && given >= least && given <= most ? given : throw new Refusal($"Enter {what} between {least:N0} and {most:N0}.", field);

    /// <summary>Null for nothing.</summary>
    /// <exception cref="Refusal">It lies outside.</exception>
    public static int? BetweenOrNothing(int? number, int least, int most, string what, string field) =>
        number is null ? null : Between(number, least, most, what, field);

    /// <summary>Null for nothing.</summary>
    /// <exception cref="Refusal">It is negative, or no amount of whole pence.</exception>
    public static Money? PriceOrNothing(decimal? pounds, string what, string field)
    {
        if (pounds is null) return null;
        if (pounds < 0 || decimal.Round(pounds.Value, 2) != pounds || pounds > 10_000_000)
            throw new Refusal($"Enter {what} in pounds and whole pence between 0 and 10,000,000, such as 120 or 12.50.", field);
        return new Money(pounds.Value);
    }

    private static string Short(string kept, string what, int most, string field) =>
        kept.Length <= most ? kept : throw new Refusal($"Keep {what} to {most:N0} characters: it has {kept.Length:N0}.", field);
}
