using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Pages.Reports;

/// <summary>By what the figures are told apart.</summary>
internal enum ReportBy
{
    [Display(Name = "Course")]
    Course,

    [Display(Name = "Role")]
    Role,

    [Display(Name = "School or team")]
    School,

    [Display(Name = "Phase of school")]
    Phase,

    [Display(Name = "Who gives it")]
    Provider,

    [Display(Name = "School year")]
    Year,
}

/// <summary>What groups mean for what is counted.</summary>
internal static class ReportGroups
{
    /// <summary>True where a group is made of events: then it has places and costs. A place that nobody took is nobody's by role or school.</summary>
    public static bool HasPlaces(this ReportBy by) => by is ReportBy.Course or ReportBy.Provider or ReportBy.Year;
}
