using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Domain.Catalogue;

/// <summary>How a course is given.</summary>
internal enum CourseKind
{
    [Display(Name = "Taught course", Description = "Once, for half a day, a day or a twilight")]
    Taught = 1,

    [Display(Name = "Course of several days", Description = "The same people come on each day")]
    MultiDay = 2,

    [Display(Name = "Whole-school training", Description = "For all staff of one school, at that school")]
    WholeSchool = 3,

    [Display(Name = "Conference", Description = "One day with several speakers")]
    Conference = 4,

    [Display(Name = "Lunchtime series", Description = "Short sessions; people come to those they wish")]
    Series = 5,

    [Display(Name = "Guest lecture", Description = "Given for somebody else’s course, such as a university’s")]
    GuestLecture = 6,

    [Display(Name = "Network meeting", Description = "The same circle meets again and again")]
    NetworkMeeting = 7,

    [Display(Name = "E-learning", Description = "On a provider’s own site, at the learner’s time")]
    ELearning = 8,

    [Display(Name = "Qualification", Description = "Taught days, one-to-one hours, a portfolio and an award")]
    Qualification = 9,
}
