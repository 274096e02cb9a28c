using VirtualSchool.Children.Domain.Schools;

namespace VirtualSchool.Children.Pages.Schools;

/// <summary>Words that the pages about schools share.</summary>
internal static class SchoolWords
{
    public static string Count(int number, string one, string? many = null) => $"{number:N0} {(number == 1 ? one : many ?? one + "s")}";

    public static string Children(int number) => Count(number, "child", "children");

    public static bool IsOpen(string status) => status.StartsWith(School.OpenStatus, StringComparison.Ordinal);
}
