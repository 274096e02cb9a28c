using System.Net;
using System.Text.RegularExpressions;

namespace VirtualSchool.EndToEndTests.Pages;

/// <summary>Looks for the people and children of the tests' councils in addresses.</summary>
internal static partial class Nobody
{
    public static bool IsNamedIn(string address) => Names().IsMatch(WebUtility.UrlDecode(address));

    // A number such as 1f737ada410c names nobody. Everybody in the filled council, then everybody of the journey from the first file, children and grown-ups.
    [GeneratedRegex("(?i)(?<![a-z0-9])(Amira|Khan|Cleo|Marsh|Ben|Okafor|Dev|Patel|Esme|Doyle|Sara|Holt|Tom|Reid|Priya|Nair|Ada|Finch|Maya|Quill|Helen|Lane)(?![a-z0-9])")]
    private static partial Regex Names();
}
