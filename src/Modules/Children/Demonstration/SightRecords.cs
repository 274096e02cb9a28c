using VirtualSchool.Access.Contracts;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Calendars;
using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Demonstration;

/// <summary>Who sees whom, as if each change since the first day had been told to Access on its own day.</summary>
internal sealed class SightRecords(ILookup<int, DesignatedTeacher> teachers, SchoolCalendar calendar, DateOnly inUseFrom, int daysAfterMove, DateOnly today)
{
    public List<SightToGrant> Grants { get; } = [];

    public List<SightToEnd> Ends { get; } = [];

    public void Add(Child child)
    {
        foreach (var allocation in child.Allocations) Add(child, allocation);
        foreach (var place in child.Places.Where(p => p.Until is null || p.Until > inUseFrom)) Add(child, place);
    }

    private void Add(Child child, Allocation allocation)
    {
        var (role, because) = allocation.Part == Part.Adviser ? (Role.Adviser, "adviser of the child") : (Role.SocialWorker, "social worker of the child");
        Add(child.Id, allocation.PersonId, role, allocation.From, allocation.Until, because);
    }

    private void Add(Child child, SchoolPlace place)
    {
        foreach (var care in child.PeriodsOfCare.Where(c => c.Until is null || c.Until > inUseFrom))
        {
            var from = new[] { inUseFrom, place.From, care.From }.Max();
            var until = Earlier(place.Until, care.Until);
            if (from > today || until <= from) continue;
            foreach (var teacher in teachers[place.SchoolUrn])
                Add(child.Id, teacher.PersonId, Role.DesignatedTeacher, from, child.DiedOn is null ? LastDay(until) : until, $"designated teacher of {place.SchoolName}");
        }
    }

    private void Add(ChildId child, PersonId person, Role role, DateOnly from, DateOnly? until, string because)
    {
        Grants.Add(new(person, child, role, from, null, because));
        if (until is { } end) Ends.Add(new(person, child, role, end, $"no longer {because}"));
    }

    private DateOnly? LastDay(DateOnly? end) => end is { } day ? Days.After(day, daysAfterMove, calendar.IsSchoolDay).AddDays(1) : null;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null ? other : other is null || one < other ? one : other;
}
