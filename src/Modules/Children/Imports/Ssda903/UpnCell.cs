using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Codes;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Ssda903;

/// <summary>Reads a pupil number or the reason why there is none. Nothing wrong with it keeps a child off the roll.</summary>
internal static class UpnCell
{
    public static (Upn? Upn, string? Unknown) Read(TextRow row)
    {
        var text = row.Text("UPN")?.ToUpperInvariant();
        if (text is not null && CodeSets.Shipped.Knows(CodeSet.UpnUnknown, text)) return (null, text);
        var upn = text is null ? null : Upn.Read(text);
        if (Words(text, upn) is { } words) row.Warn("UPN", words);
        return (upn, null);
    }

    private static string? Words(string? text, Upn? upn) => (text, upn) switch
    {
        (null, _) => "UPN is empty. The child is loaded without it: enter the number, or UN1 to UN5 for why there is none.",
        (_, null) when Cells.IsScientific(text) => $"UPN is {text}: a spreadsheet has rounded the number and its digits are lost. The child is loaded without it; format the column as text and export the file again.",
        (_, null) => $"UPN is {text}, which is neither a pupil number of 13 characters nor UN1 to UN5. The child is loaded without it.",
        (_, { CheckLetterAgrees: false }) => $"The check letter of UPN {text} does not agree with its digits, so one of them may be mistyped. It is loaded as it stands.",
        _ => null,
    };
}
