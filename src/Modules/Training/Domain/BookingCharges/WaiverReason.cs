using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Domain.BookingCharges;

/// <summary>Why a place that was given up late costs nothing.</summary>
internal enum WaiverReason
{
    [Display(Name = "Illness")]
    Illness = 1,

    [Display(Name = "Bereavement")]
    Bereavement = 2,

    [Display(Name = "Court")]
    Court = 3,

    [Display(Name = "A child’s emergency")]
    ChildsEmergency = 4,

    [Display(Name = "School closed")]
    SchoolClosed = 5,

    [Display(Name = "The organiser’s doing")]
    Organiser = 6,
}
