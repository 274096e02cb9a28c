using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Domain.Evaluating;

/// <summary>When people are asked. On which day each comes is a rule of the council.</summary>
internal enum Moment
{
    [Display(Name = "Before")]
    Before = 1,

    [Display(Name = "At the end")]
    AtEnd = 2,

    [Display(Name = "Some weeks later")]
    WeeksLater = 3,

    [Display(Name = "A term later")]
    TermLater = 4,
}
