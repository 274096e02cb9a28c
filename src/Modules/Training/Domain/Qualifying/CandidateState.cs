using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Domain.Qualifying;

/// <summary>How somebody of a cohort stands on the way to the award.</summary>
internal enum CandidateState
{
    /// <summary>Their one-to-one hours have not begun.</summary>
    [Display(Name = "Taught days")]
    TaughtDays,

    [Display(Name = "Under way")]
    UnderWay,

    /// <summary>The weeks are over without an award.</summary>
    Late,

    Awarded,

    Left,
}
