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
    private readonly List<SightToGrant> _sights = [];

    /// <summary>What to tell Access, in rounds: the first sight that a person had of a child, then the next, as they came one after another.</summary>
    public IEnumerable<(IReadOnlyList<SightToGrant> Grants, IReadOnlyList<SightToEnd> Ends)> Rounds()
    {
        var sights = _sights.GroupBy(s => (s.Person, s.Child, s.As)).Select(g => g.OrderBy(s => s.From).ToList()).ToList();
        for (var round = 0; sights.Exists(s => s.Count > round); round++)
        {
            var now = sights.Where(s => s.Count > round).Select(s => s[round]).ToList();
            yield return ([.. now.Select(s => s with { Until = null })], [.. now.Where(s => s.Until is not null).Select(s => new SightToEnd(s.Person, s.Child, s.As, s.Until!.Value, $"no longer {s.Because}"))]);
        }
    }

    public void Add(Child child)
    {
        if (child.SealedOn is not null) return;
        foreach (var allocation in child.Allocations) Add(child, allocation);
        foreach (var place in child.Places.Where(p => p.Until is null || p.Until > inUseFrom)) Add(child, place);
    }

    private void Add(Child child, Allocation allocation)
    {
        var (role, because) = allocation.Part == Part.Adviser ? (Role.Adviser, "adviser of the child") : (Role.SocialWorker, "social worker of the child");
        _sights.Add(new(allocation.PersonId, child.Id, role, allocation.From, allocation.Until, because));
    }

    private void Add(Child child, SchoolPlace place)
    {
        foreach (var care in child.PeriodsOfCare.Where(c => c.Until is null || c.Until > inUseFrom))
        {
            var from = new[] { inUseFrom, place.From, care.From }.Max();
            // A period that goes on ends on the 18th birthday, which nobody tells ahead.
            var until = Earlier(place.Until, care.Until) is { } end && end <= today ? end : (DateOnly?)null;
            if (from > today || until <= from) continue;
            foreach (var teacher in teachers[place.SchoolUrn])
                _sights.Add(new(teacher.PersonId, child.Id, Role.DesignatedTeacher, from, child.DiedOn is null ? LastDay(until) : until, $"designated teacher of {place.SchoolName}"));
        }
    }

    private DateOnly? LastDay(DateOnly? end) => end is { } day ? Days.After(day, daysAfterMove, calendar.IsSchoolDay).AddDays(1) : null;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null ? other : other is null || one < other ? one : other;
}
