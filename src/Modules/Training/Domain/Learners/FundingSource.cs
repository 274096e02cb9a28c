using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Domain.Learners;

/// <summary>From what a place is paid.</summary>
internal enum FundingSource
{
    [Display(Name = "Free")]
    Free = 1,

    [Display(Name = "Credit of a service agreement")]
    Credit = 2,

    [Display(Name = "Invoice")]
    Invoice = 3,

    [Display(Name = "Pupil premium plus")]
    PupilPremiumPlus = 4,

    [Display(Name = "Another grant")]
    Grant = 5,
}
