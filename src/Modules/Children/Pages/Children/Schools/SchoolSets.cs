using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Schools;

/// <summary>The rows from which every page about schools begins.</summary>
internal static class SchoolSets
{
    /// <summary>Children on the roll with a school place today, within the sight.</summary>
    public static IQueryable<Child> OnRollAtSchools(this ChildrenDbContext data, VisibleChildren sight)
    {
        var children = data.Set<Child>().AsNoTracking().Where(c => c.OnRoll && c.SchoolUrn != null);
        if (sight.IsAll) return children;
        var seen = sight.Children;
        return children.Where(c => seen.Contains(c.Id));
    }

    /// <summary>Everybody who is a designated teacher on the day.</summary>
    public static IQueryable<DesignatedTeacher> TeachersOn(this ChildrenDbContext data, DateOnly day) =>
        data.Set<DesignatedTeacher>().AsNoTracking().Where(t => t.From <= day && (t.Until == null || t.Until > day));
}
