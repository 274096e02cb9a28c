using FluentValidation;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Platform.Messages;

/// <summary>What everybody must say who lets something hold from a day on: the day, and where it is laid down.</summary>
public static class DatedRules
{
    private const int LongestSource = 500;

    /// <summary>The day must be there.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> HoldsFromADay<T>(this IRuleBuilder<T, DateOnly?> day) =>
        day.NotNull().WithMessage("Enter the day from which it holds.");

    /// <summary>The day must be there and must not be over: what held before was acted upon.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> HoldsFromTodayOn<T>(this IRuleBuilder<T, DateOnly?> day, TimeProvider clock) =>
        day.HoldsFromADay().Must(from => from is null || from >= clock.Today()).WithMessage("Enter today or a later day: what held before cannot be changed any more.");

    /// <summary>The source must be there, in up to 500 letters.</summary>
    /// <param name="source">The source.</param>
    /// <param name="example">Such as "the council’s retention schedule of September 2026".</param>
    public static IRuleBuilderOptions<T, string?> IsLaidDown<T>(this IRuleBuilder<T, string?> source, string example) => source
        .NotEmpty().WithMessage($"Enter where it is laid down, such as {example}.")
        .MaximumLength(LongestSource).WithMessage($"Say where it is laid down in up to {LongestSource} letters.");
}
