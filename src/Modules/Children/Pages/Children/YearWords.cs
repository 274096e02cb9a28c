using VirtualSchool.Children.Domain;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages;

/// <summary>Year groups in words.</summary>
internal static class YearWords
{
    public static IReadOnlyList<Choice> Choices { get; } =
        [.. Enumerable.Range(YearGroup.Youngest, YearGroup.Oldest - YearGroup.Youngest + 1).Select(y => new Choice($"{y}", new YearGroup(y).Name))];

    public static string Short(int? year) => year switch
    {
        null => "",
        0 => "R",
        < 0 => $"N{year + 3}",
        _ => $"{year}",
    };

    public static string Long(int? year) => year is { } number ? new YearGroup(number).Name : "None";
}
