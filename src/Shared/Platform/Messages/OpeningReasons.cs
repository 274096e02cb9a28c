using FluentValidation;

namespace VirtualSchool.Platform.Messages;

/// <summary>What everybody must say who opens something that is closed to them.</summary>
public static class OpeningReasons
{
    private const int Fewest = 10;
    private const int Most = 1000;

    /// <summary>The reason must be there, in a few words that tell something.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="why">What it is for, such as "you need to read this".</param>
    public static IRuleBuilderOptions<T, string?> SaysWhy<T>(this IRuleBuilder<T, string?> reason, string why) => reason
        .Must(r => r?.Trim().Length >= Fewest).WithMessage($"Say why {why}, in a few words: it is kept with your name.")
        .MaximumLength(Most).WithMessage($"Keep the reason to {Most:N0} characters.");
}
