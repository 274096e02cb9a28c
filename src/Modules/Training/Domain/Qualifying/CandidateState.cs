using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Domain.Qualifying;

/// <summary>How somebody of a cohort stands on the way to the award; whoever needs attention most comes first.</summary>
internal enum CandidateState
{
    /// <summary>The weeks are over without an award.</summary>
    Late,

    [Display(Name = "Under way")]
    UnderWay,

    /// <summary>Their one-to-one hours have not begun.</summary>
    [Display(Name = "Not begun")]
    NotBegun,

    Awarded,

    Left,
}
