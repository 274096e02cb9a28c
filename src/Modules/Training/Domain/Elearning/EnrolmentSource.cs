using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Domain.Elearning;

/// <summary>How somebody came to be enrolled.</summary>
internal enum EnrolmentSource
{
    [Display(Name = "Enrolled by us")]
    ByHand = 1,

    [Display(Name = "Taken up after an event")]
    TakenUp = 2,

    [Display(Name = "From the provider’s file")]
    Loaded = 3,
}
