using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Domain.Evaluating;

/// <summary>Whether somebody's own words may be printed.</summary>
internal enum QuoteConsent
{
    [Display(Name = "No")]
    No = 1,

    [Display(Name = "Yes, by my role only")]
    RoleOnly = 2,

    [Display(Name = "Yes, with my name")]
    WithName = 3,
}
