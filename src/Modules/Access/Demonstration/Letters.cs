using System.Text;

namespace VirtualSchool.Access.Demonstration;

/// <summary>Names as they stand in addresses.</summary>
internal static class Letters
{
    /// <summary>"Łukasz.O’Rourke" to "lukasz.orourke".</summary>
    public static string Plain(string name) => string.Concat(
        name.ToLowerInvariant().Replace('ł', 'l').Normalize(NormalizationForm.FormD)
            .Where(letter => char.IsAsciiLetter(letter) || letter is '.' or '-'));
}
