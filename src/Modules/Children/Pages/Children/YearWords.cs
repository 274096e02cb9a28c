using VirtualSchool.Children.Contracts;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages;

/// <summary>Year groups in words.</summary>
internal static class YearWords
{
    public static IReadOnlyList<Choice> Choices { get; } = [.. YearNames.All.Select(y => new Choice($"{y}", YearNames.Of(y)))];

    public static string Short(int? year) => year switch
    {
        null => "",
        0 => "R",
        < 0 => $"N{year + 3}",
        _ => $"{year}",
    };

    public static string Long(int? year) => year is { } number ? YearNames.Of(number) : "None";
}
