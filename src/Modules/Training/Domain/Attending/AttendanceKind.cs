using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Domain.Attending;

/// <summary>How somebody was at a session.</summary>
internal enum AttendanceKind
{
    [Display(Name = "Came")]
    Came = 1,

    [Display(Name = "Came late")]
    CameLate = 2,

    [Display(Name = "Left early")]
    LeftEarly = 3,

    [Display(Name = "Did not come")]
    DidNotCome = 4,

    [Display(Name = "Made up in another run")]
    MadeUp = 5,
}
