using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Desk;

/// <summary>Says what is unusual about the days of sessions to come: week-ends, bank holidays, days without school. None of it is refused.</summary>
internal sealed class DayWarnings(IMediator mediator)
{
    /// <summary>A sentence for each session with an unusual day.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> OfAsync(Offering offering, DateOnly today, CancellationToken cancel)
    {
        if (offering.State == OfferingState.Cancelled) return new Dictionary<Guid, string>();
        var ahead = offering.Sessions.Where(s => s.On >= today).ToList();
        var days = ahead.Select(s => s.On).Distinct().ToList();
        var found = await mediator.Send(new FindDeadlines([.. days.Select(d => Next(d, DayBasis.WorkingDays)), .. days.Select(d => Next(d, DayBasis.SchoolDays))]), cancel);
        var words = days.Select((day, i) => (day, Words: WordsOf(day, found[i], found[days.Count + i]))).Where(d => d.Words is not null).ToDictionary(d => d.day, d => d.Words!);
        return ahead.Where(s => words.ContainsKey(s.On)).ToDictionary(s => s.Id, s => words[s.On]);
    }

    // The first day counted after the day before is the day itself, unless it does not count.
    private static DeadlineAsked Next(DateOnly day, DayBasis basis) => new(null, day.AddDays(-1), 1, basis);

    private static string? WordsOf(DateOnly day, Deadline working, Deadline school) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? "It is at a week-end."
        : working.On != day ? "It is on a bank holiday."
        : school.On != day ? $"Schools are closed that day ({school.Calendar})."
        : null;
}
