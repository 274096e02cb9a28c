using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;

namespace VirtualSchool.Platform.Pages;

/// <summary>One answer to choose in a select, radios or checkboxes.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What is read.</param>
/// <param name="Hint">A line under the text, or null; a select cannot show it.</param>
public sealed partial record Choice(string Value, string Text, string? Hint = null)
{
    /// <summary>Every value of an enum, with its [Display] name or its words, in order of declaration.</summary>
    public static IReadOnlyList<Choice> Of<TEnum>() where TEnum : struct, Enum => Cache<TEnum>.Choices;

    /// <summary>The words of one enum value, as <see cref="Of{TEnum}"/> shows them.</summary>
    public static string Words<TEnum>(TEnum value) where TEnum : struct, Enum =>
        Cache<TEnum>.Choices.FirstOrDefault(c => c.Value == value.ToString())?.Text ?? value.ToString();

    private static Choice From(FieldInfo field) =>
        new(field.Name, field.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? Spoken(field.Name), field.GetCustomAttribute<DisplayAttribute>()?.GetDescription());

    private static string Spoken(string name) =>
        CapitalInside().Replace(name, m => " " + m.Value.ToLowerInvariant());

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex CapitalInside();

    private static class Cache<TEnum> where TEnum : struct, Enum
    {
        internal static readonly IReadOnlyList<Choice> Choices =
            [.. typeof(TEnum).GetFields(BindingFlags.Public | BindingFlags.Static).Select(From)];
    }
}
