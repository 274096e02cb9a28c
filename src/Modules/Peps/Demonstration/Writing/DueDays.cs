using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;

namespace VirtualSchool.Peps.Demonstration.Writing;

/// <summary>Days counted from meetings as <see cref="Desk.Days"/> counts them, but from school days that are asked once for each calendar.</summary>
internal sealed class DueDays(IMediator mediator)
{
    private const int FarthestBack = 80;

    private readonly Dictionary<ChildId, List<DateOnly>> _schoolDays = [];

    /// <summary>Learns the school days of the children's schools, from one day to another.</summary>
    public async Task LearnAsync(IReadOnlyList<ChildId> children, DateOnly from, DateOnly until, CancellationToken cancel)
    {
        var calendars = await mediator.Send(new FindDeadlines([.. children.Select(c => new DeadlineAsked(c, from, 1, DayBasis.SchoolDays))]), cancel);
        foreach (var same in children.Zip(calendars).GroupBy(c => c.Second.Calendar, c => c.First))
        {
            var days = await SchoolDaysAsync(same.First(), from, until, cancel);
            foreach (var child in same) _schoolDays[child] = days;
        }
    }

    /// <summary>The day so many school days after another, or before it when the number is negative.</summary>
    public DateOnly From(ChildId child, DateOnly day, int schoolDays) =>
        schoolDays >= 0 ? After(_schoolDays[child], day, schoolDays) : Before(_schoolDays[child], day, -schoolDays);

    private static DateOnly Before(List<DateOnly> schoolDays, DateOnly end, int days)
    {
        var starts = Enumerable.Range(0, FarthestBack).Select(back => end.AddDays(-back)).ToList();
        var reaching = starts.FindIndex(start => After(schoolDays, start, days) <= end);
        if (reaching < 0) return starts[^1];
        var reached = After(schoolDays, starts[reaching], days);
        return starts.Skip(reaching).TakeWhile(start => After(schoolDays, start, days) == reached).Last();
    }

    private static DateOnly After(List<DateOnly> schoolDays, DateOnly start, int days)
    {
        if (days == 0) return start;
        var next = schoolDays.BinarySearch(start) is var found && found >= 0 ? found + 1 : ~found;
        return schoolDays[Math.Min(next + days - 1, schoolDays.Count - 1)];
    }

    private async Task<List<DateOnly>> SchoolDaysAsync(ChildId child, DateOnly from, DateOnly until, CancellationToken cancel)
    {
        var asked = Enumerable.Range(0, until.DayNumber - from.DayNumber).Select(day => new DeadlineAsked(child, from.AddDays(day), 1, DayBasis.SchoolDays));
        return [.. (await mediator.Send(new FindDeadlines([.. asked]), cancel)).Select(d => d.On).Distinct().Order()];
    }
}
