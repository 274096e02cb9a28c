using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Access.Pages.Access.SecondFactor;

internal sealed class AppInput
{
    /// <summary>The sealed secret of the picture shown.</summary>
    public string? Offer { get; set; }

    [Display(Name = "Six digits from the app")]
    public string? Code { get; set; }

    [Display(Name = "Code from the app that you have used so far")]
    public string? Present { get; set; }
}
