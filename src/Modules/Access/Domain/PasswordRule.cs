namespace VirtualSchool.Access.Domain;

/// <summary>Length counts, odd characters do not (National Cyber Security Centre: three random words); what anybody would try first is refused.</summary>
internal static class PasswordRule
{
    private const int Longest = 200;
    private const int FewestDifferent = 5;

    private static readonly string[] FirstTries =
        ["password", "passwordpassword", "letmein", "welcome", "qwerty", "qwertyuiop", "abcdefghijkl", "virtualschool", "administrator", "changeme", "iloveyou", "football"];

    /// <summary>Why the password will not do, as a sentence, or null when it will.</summary>
    public static string? Against(string password, int shortest, string name, string email)
    {
        if (password.Length < shortest)
            return $"Choose a password of at least {shortest} characters: three words that do not belong together are easy to remember.";
        if (password.Length > Longest)
            return $"Choose a password of at most {Longest} characters.";
        if (password.Distinct().Count() < FewestDifferent || IsFirstTry(password) || Names(password, name, email))
            return "Choose a password that is harder to guess: not a common one, not your name or address, not one character over and over.";
        return null;
    }

    private static bool IsFirstTry(string password) =>
        FirstTries.Contains(string.Concat(password.Where(char.IsLetter)).ToLowerInvariant()) || password.All(char.IsDigit);

    private static bool Names(string password, string name, string email)
    {
        var rest = password;
        foreach (var part in name.Split(' ').Append(email).Append(email.Split('@')[0]).Where(p => p.Length > 2).OrderByDescending(p => p.Length))
            rest = rest.Replace(part, "", StringComparison.OrdinalIgnoreCase);
        return rest.Count(char.IsLetterOrDigit) < FewestDifferent;
    }
}
