namespace VirtualSchool.Kernel;

/// <summary>What a person's name and e-mail address must look like wherever they come from: a form, a file, another service.</summary>
public static class PersonForm
{
    /// <summary>Characters of the longest name.</summary>
    public const int LongestName = 200;

    private const int LongestEmail = 254;

    /// <summary>True for a name that can be kept; null is none.</summary>
    public static bool IsName(string? text) => text?.Trim().Length is > 0 and <= LongestName && !text.Any(char.IsControl);

    /// <summary>True for what has the form of an e-mail address, spaces around it apart; whether a letter arrives there is another matter.</summary>
    public static bool IsEmail(string? text)
    {
        var email = text?.Trim() ?? "";
        return email.Length <= LongestEmail
            && email.Split('@') is [{ Length: > 0 }, { Length: > 2 } host]
            && host.Contains('.') && host[0] != '.' && host[^1] != '.' && !host.Contains("..", StringComparison.Ordinal)
            && !email.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || "<>,;\"()".Contains(c));
    }
}
