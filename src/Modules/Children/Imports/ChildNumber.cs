using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports;

/// <summary>Reads the council's own number for a child.</summary>
internal static class ChildNumber
{
    private const int Longest = 20;

    public static string? Read(TextRow row, string column = "CHILD")
    {
        var number = row.Required(column) is null ? null : row.Identifier(column);
        if (number?.Length > Longest)
            row.LeaveOut(column, $"{column} is {number}: a child's number has {Longest} characters at most. Has another column moved here?");
        return number;
    }
}
