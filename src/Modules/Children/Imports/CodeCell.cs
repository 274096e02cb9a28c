using VirtualSchool.Children.Domain.Codes;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports;

/// <summary>Reads a code. One that we do not know, or that no longer holds, is kept and warned about: code sets change each year.</summary>
internal static class CodeCell
{
    public static string? Read(TextRow row, string column, string set, DateOnly day)
    {
        if (row.Text(column)?.ToUpperInvariant() is not { } code) return null;
        if (!CodeSets.Shipped.Knows(set, code))
            row.Warn(column, $"{column} is {code}, which is not in the code tables. It is loaded as it stands; check it in the case system.");
        else if (!CodeSets.Shipped.IsValid(set, code, day))
            row.Warn(column, $"{column} is {code}, which was not in use on {day:dd/MM/yyyy}. It is loaded as it stands; check it in the case system.");
        return code;
    }
}
