using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Platform.Statements;

/// <summary>What a council says of the service to everybody, each on a page of its own that opens without signing in.</summary>
internal enum StatementKind
{
    /// <summary>Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, regulation 8.</summary>
    [Display(Name = "Accessibility statement")]
    Accessibility = 1,

    /// <summary>UK GDPR, Articles 13 and 14.</summary>
    [Display(Name = "Privacy notice")]
    Privacy = 2,

    /// <summary>Privacy and Electronic Communications Regulations 2003, regulation 6.</summary>
    [Display(Name = "Cookies")]
    Cookies = 3,

    [Display(Name = "Help")]
    Help = 4,

    [Display(Name = "Contact")]
    Contact = 5,
}

internal static class StatementKinds
{
    /// <summary>By the word in its address; null when there is none such.</summary>
    public static StatementKind? Of(string? word) =>
        Enum.GetValues<StatementKind>().Cast<StatementKind?>().FirstOrDefault(k => k!.Value.Word().Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The word in its address.</summary>
    public static string Word(this StatementKind kind) => kind.ToString().ToLowerInvariant();
}
