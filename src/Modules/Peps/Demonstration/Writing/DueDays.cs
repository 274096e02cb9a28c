using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;

namespace VirtualSchool.Peps.Demonstration.Writing;

/// <summary>Days counted from meetings, asked once for all children whose schools go by the same calendar.</summary>
internal sealed class DueDays(Days days, IMediator mediator, DateOnly today)
{
    private readonly Dictionary<ChildId, ChildId> _sameCalendar = [];
    private readonly Dictionary<(ChildId, DateOnly, int), DateOnly> _counted = [];

    public async Task LearnAsync(IReadOnlyList<ChildId> children, CancellationToken cancel)
    {
        var calendars = await mediator.Send(new FindDeadlines([.. children.Select(c => new DeadlineAsked(c, today, 1, DayBasis.SchoolDays))]), cancel);
        var first = new Dictionary<string, ChildId>();
        foreach (var (child, deadline) in children.Zip(calendars))
        {
            first.TryAdd(deadline.Calendar, child);
            _sameCalendar[child] = first[deadline.Calendar];
        }
    }

    public async ValueTask<DateOnly> FromAsync(ChildId child, DateOnly meeting, int schoolDays, CancellationToken cancel)
    {
        var key = (_sameCalendar[child], meeting, schoolDays);
        return _counted.TryGetValue(key, out var day) ? day : _counted[key] = await days.SchoolDaysFromAsync(key.Item1, meeting, schoolDays, cancel);
    }
}
