using FluentValidation;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Answers;

/// <summary>What a person's name and address must look like, in every command that carries them.</summary>
internal static class PersonRules
{
    private const int LongestReason = 500;

    public static IRuleBuilderOptions<T, string> MustBeName<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(PersonForm.IsName)
        .WithMessage($"Enter the person's name, in {PersonForm.LongestName} characters at most.");

    public static IRuleBuilderOptions<T, string> MustBeEmail<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(PersonForm.IsEmail)
        .WithMessage("Enter an e-mail address in the correct form, such as name@example.gov.uk.");

    public static IRuleBuilderOptions<T, string> MustBeReason<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(because => !string.IsNullOrWhiteSpace(because) && because.Length <= LongestReason)
        .WithMessage($"Say why, in {LongestReason} characters at most. It is kept in the log.");
}
