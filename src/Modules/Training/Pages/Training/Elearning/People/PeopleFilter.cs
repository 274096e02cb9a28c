using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Pages.Elearning.People;

/// <summary>Which of those who are enrolled in e-learning.</summary>
/// <param name="Course">One course alone; null for all.</param>
/// <param name="Pool">One pool alone; null for all, also for who needed none.</param>
/// <param name="At">An enrolment at whose institution all of them are; null for every institution. The address names no organisation, for people write it themselves.</param>
/// <param name="State">Null for everybody who has not given the place back.</param>
internal sealed record PeopleFilter(Guid? Course, Guid? Pool, Guid? At, PlaceState? State);

internal enum PlaceState
{
    [Display(Name = "Completed")]
    Completed = 1,

    [Display(Name = "Not completed yet")]
    NotCompleted = 2,

    [Display(Name = "Place given back")]
    GivenBack = 3,
}
