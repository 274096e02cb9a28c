using System.Net;
using System.Text.RegularExpressions;

namespace VirtualSchool.EndToEndTests.Pages;

/// <summary>Looks for the people and children of the tests' councils in addresses.</summary>
internal static partial class Nobody
{
    public static bool IsNamedIn(string address) => Names().IsMatch(WebUtility.UrlDecode(address));

    // Everybody in the filled council, then everybody of the journey from the first file, children and grown-ups.
    [GeneratedRegex("(?i)(?<![a-z])(Amira|Khan|Cleo|Marsh|Ben|Okafor|Dev|Patel|Esme|Doyle|Sara|Holt|Tom|Reid|Priya|Nair|Ada|Finch|Maya|Quill|Helen|Lane)(?![a-z])")]
    private static partial Regex Names();
}
