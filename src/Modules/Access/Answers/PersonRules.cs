using FluentValidation;

namespace VirtualSchool.Access.Answers;

/// <summary>What a person's name and address must look like, in every command that carries them.</summary>
internal static class PersonRules
{
    public const int LongestName = 200;
    private const int LongestEmail = 254;
    private const int LongestReason = 500;

    public static IRuleBuilderOptions<T, string> MustBeName<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(name => name is not null && name.Trim().Length is > 0 and <= LongestName && !name.Any(char.IsControl))
        .WithMessage($"Enter the person's name, in {LongestName} characters at most.");

    public static IRuleBuilderOptions<T, string> MustBeEmail<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(IsEmail)
        .WithMessage("Enter an e-mail address in the correct form, such as name@example.gov.uk.");

    public static IRuleBuilderOptions<T, string> MustBeReason<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(because => !string.IsNullOrWhiteSpace(because) && because.Length <= LongestReason)
        .WithMessage($"Say why, in {LongestReason} characters at most. It is kept in the log.");

    public static bool IsEmail(string? text)
    {
        var email = text?.Trim() ?? "";
        return email.Length <= LongestEmail
            && email.Split('@') is [{ Length: > 0 }, { Length: > 2 } host]
            && host.Contains('.') && host[0] != '.' && host[^1] != '.' && !host.Contains("..", StringComparison.Ordinal)
            && !email.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || "<>,;\"()".Contains(c));
    }
}
