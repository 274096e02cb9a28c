using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Pages.Reports;

/// <summary>The figure of each row that a narrow screen shows; a wide one has room for all.</summary>
internal enum ReportShare
{
    [Display(Name = "Completed")]
    Completed,

    [Display(Name = "Attended")]
    Attended,

    [Display(Name = "Places filled")]
    Filled,

    [Display(Name = "Evaluated")]
    Evaluated,

    [Display(Name = "Recommend")]
    Recommend,

    [Display(Name = "Cost a place")]
    Cost,
}
