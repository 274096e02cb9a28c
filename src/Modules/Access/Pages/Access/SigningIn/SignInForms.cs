using System.ComponentModel.DataAnnotations;
using VirtualSchool.Access.Contracts;

namespace VirtualSchool.Access.Pages.Access.SigningIn;

/// <summary>What the forms to sign in show, on whichever page.</summary>
internal sealed record SignInForms(SignInInput Input, string? ReturnUrl, string? Kept, IReadOnlyList<DemonstrationRow> Demonstration)
{
    /// <summary>Where to go then, as part of an address.</summary>
    public string ReturnTo => $"returnUrl={Uri.EscapeDataString(ReturnUrl ?? "")}";
}

internal sealed class SignInInput
{
    [Display(Name = "E-mail address")]
    public string? Email { get; set; }

    [Display(Name = "Password")]
    public string? Password { get; set; }
}
