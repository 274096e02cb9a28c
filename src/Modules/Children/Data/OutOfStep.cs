using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Children.Domain.Schools;

namespace VirtualSchool.Children.Data;

/// <summary>Finds children whose facts in the lists are no longer what their records say of today.</summary>
internal static class OutOfStep
{
    private const int Adult = 18;
    private const int None = -99;

    /// <summary>Children on the roll who have left it by the calendar, and the other way about.</summary>
    public static IQueryable<Child> WithOtherCareOn(this IQueryable<Child> children, DateOnly today)
    {
        var bornToBeAdult = today.AddYears(-Adult);
        return children.Where(c => c.OnRoll != (
            c.BornOn > bornToBeAdult && (c.DiedOn == null || c.DiedOn > today)
            && c.Episodes.Any(e => e.LegalStatus != "V3" && e.LegalStatus != "V4" && e.From <= today && (e.Until == null || e.Until > today))));
    }

    /// <summary>Children whose records tell of an adoption by that day and are not sealed yet.</summary>
    public static IQueryable<Child> AdoptedAndNotSealedOn(this IQueryable<Child> children, DateOnly today) => children.Where(c => c.Episodes.Any(e =>
        (e.WhyEnded == "E11" || e.WhyEnded == "E12") && e.Until <= today && !c.Episodes.Any(later => later.From >= e.Until)));

    /// <summary>Children whose school, adviser or social worker changes by the calendar.</summary>
    public static IQueryable<Child> WithOtherPeopleOn(this IQueryable<Child> children, DateOnly today) => children.Where(c =>
        c.SchoolUrn != c.Places.Where(p => p.From <= today && (p.Until == null || p.Until > today)).OrderByDescending(p => p.From).Select(p => (int?)p.SchoolUrn).FirstOrDefault()
        || c.AdviserId != c.Allocations.Where(a => a.Part == Part.Adviser && a.From <= today && (a.Until == null || a.Until > today))
            .OrderByDescending(a => a.From).Select(a => (Kernel.PersonId?)a.PersonId).FirstOrDefault()
        || c.WorkerId != c.Allocations.Where(a => a.Part == Part.SocialWorker && a.From <= today && (a.Until == null || a.Until > today))
            .OrderByDescending(a => a.From).Select(a => (Kernel.PersonId?)a.PersonId).FirstOrDefault());

    /// <summary>Children on the roll who have come to another year group: every September.</summary>
    public static IQueryable<Child> WithOtherYearGroupOn(this IQueryable<Child> children, DateOnly today)
    {
        var year = AcademicYear.Of(today).StartYear;
        return children.Where(c => c.OnRoll)
            .Select(c => new { Child = c, ByBirth = year - c.BornOn.Year - (c.BornOn.Month >= 9 ? 1 : 0) - 4 })
            .Select(c => new { c.Child, Number = c.Child.RecordedYearGroup == null ? c.ByBirth : c.Child.RecordedYearGroup.Value + year - c.Child.RecordedYearStart!.Value })
            .Where(c => (c.Child.YearGroup ?? None) != (c.Number >= YearGroup.Youngest && c.Number <= YearGroup.Oldest ? c.Number : None))
            .Select(c => c.Child);
    }

    /// <summary>Children on the roll at schools whose designated teacher began or ended since the day.</summary>
    public static IQueryable<Child> WithOtherTeachersSince(this IQueryable<Child> children, IQueryable<DesignatedTeacher> teachers, DateOnly since, DateOnly today)
    {
        var changed = teachers.Where(t => (t.From > since && t.From <= today) || (t.Until > since && t.Until <= today)).Select(t => t.SchoolUrn);
        return children.Where(c => c.OnRoll && c.SchoolUrn != null && changed.Contains(c.SchoolUrn.Value));
    }
}
