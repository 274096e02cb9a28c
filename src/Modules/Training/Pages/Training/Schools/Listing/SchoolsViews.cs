using System.ComponentModel.DataAnnotations;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Trained;

namespace VirtualSchool.Training.Pages.Schools.Listing;

/// <summary>The views that the meaning sentence and the filter offer.</summary>
internal enum SchoolsView
{
    [Display(Name = "With our children")]
    All,

    [Display(Name = "Nobody trained")]
    NobodyTrained,

    [Display(Name = "Designated teacher new, not trained yet")]
    NewTeacher,

    [Display(Name = "Designated teacher’s training lapsed")]
    LapsedTeacher,

    [Display(Name = "Designated teacher never trained")]
    UntrainedTeacher,

    [Display(Name = "No designated teacher recorded")]
    NoTeacher,
}

/// <summary>The numbers of the meaning sentence.</summary>
/// <param name="ChildrenOfNobody">Children at schools where nobody is trained.</param>
internal sealed record SchoolsTally(int Schools, int Children, int NobodyTrained, int ChildrenOfNobody, int New, int Lapsed, int Untrained, int NoTeacher)
{
    public static SchoolsTally Of(IReadOnlyList<SchoolStanding> all) => new(
        all.Count, all.Sum(s => s.School.Children),
        all.Count(s => s.People == 0), all.Where(s => s.People == 0).Sum(s => s.School.Children),
        all.Count(s => s.Teacher == TeacherState.New), all.Count(s => s.Teacher == TeacherState.Lapsed), all.Count(s => s.Teacher == TeacherState.Untrained), all.Count(s => s.Teacher == TeacherState.None));
}

/// <summary>What each view leaves, and in which order.</summary>
internal static class SchoolsViews
{
    public static IEnumerable<SchoolStanding> Wanted(IEnumerable<SchoolStanding> all, SchoolsFilter filter) => all.Where(s => IsIn(filter.View, s) && (filter.Phase is null || s.School.Phase == filter.Phase));

    /// <summary>Most children first, unless somebody sorts.</summary>
    public static IEnumerable<SchoolStanding> Ordered(IEnumerable<SchoolStanding> rows, BoardAsk ask) => (ask.Sort, ask.Desc) switch
    {
        ("name", false) => rows.OrderBy(s => s.School.Name, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.School.Urn),
        ("name", true) => rows.OrderByDescending(s => s.School.Name, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.School.Urn),
        ("trained", false) => rows.OrderBy(s => s.People).ThenByDescending(s => s.School.Children).ThenBy(s => s.School.Urn),
        ("trained", true) => rows.OrderByDescending(s => s.People).ThenByDescending(s => s.School.Children).ThenBy(s => s.School.Urn),
        (_, false) => rows.OrderBy(s => s.School.Children).ThenBy(s => s.School.Urn),
        _ => rows.OrderByDescending(s => s.School.Children).ThenBy(s => s.School.Urn),
    };

    private static bool IsIn(SchoolsView view, SchoolStanding school) => view switch
    {
        SchoolsView.NobodyTrained => school.People == 0,
        SchoolsView.NewTeacher => school.Teacher == TeacherState.New,
        SchoolsView.LapsedTeacher => school.Teacher == TeacherState.Lapsed,
        SchoolsView.UntrainedTeacher => school.Teacher == TeacherState.Untrained,
        SchoolsView.NoTeacher => school.Teacher == TeacherState.None,
        _ => true,
    };
}
