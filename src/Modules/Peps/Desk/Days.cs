using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Rules;

namespace VirtualSchool.Peps.Desk;

/// <summary>A number of days after a day, as a rule says.</summary>
internal sealed record DaysAsked(ChildId? Child, DateOnly From, PepRule Rule);

/// <summary>Counts days forwards and backwards in the calendar that applies, and says in words how.</summary>
internal sealed class Days(IMediator mediator)
{
    // Long enough to step back over a summer holiday.
    private const int FarthestBack = 80;

    public async Task<IReadOnlyList<CountedDay>> AfterAsync(IReadOnlyList<DaysAsked> asked, CancellationToken cancel)
    {
        var found = await mediator.Send(new FindDeadlines([.. asked.Select(a => new DeadlineAsked(a.Child, a.From, a.Rule.Number, Basis(a.Rule.Basis)))]), cancel);
        return [.. asked.Zip(found, (a, f) => new CountedDay(f.On, $"{How(a.Rule)} after {Words.Day(a.From)}, {f.Calendar}"))];
    }

    /// <summary>The day from which so many days lead to <paramref name="end"/>, or as near before it as they can.</summary>
    public async Task<CountedDay> BeforeAsync(ChildId? child, DateOnly end, PepRule rule, CancellationToken cancel)
    {
        var (on, calendar) = await BackAsync(child, end, rule.Number, Basis(rule.Basis), cancel);
        return new CountedDay(on, $"{How(rule)} before {Words.Day(end)}, {calendar}");
    }

    /// <summary>The day so many school days after another, or before it when the number is negative; a child's calendar, or the council's.</summary>
    public async Task<DateOnly> SchoolDaysFromAsync(ChildId? child, DateOnly day, int schoolDays, CancellationToken cancel) =>
        schoolDays < 0
            ? (await BackAsync(child, day, -schoolDays, DayBasis.SchoolDays, cancel)).On
            : (await mediator.Send(new FindDeadlines([new(child, day, schoolDays, DayBasis.SchoolDays)]), cancel))[0].On;

    private async Task<(DateOnly On, string Calendar)> BackAsync(ChildId? child, DateOnly end, int days, DayBasis basis, CancellationToken cancel)
    {
        var starts = Enumerable.Range(0, FarthestBack).Select(back => end.AddDays(-back)).ToList();
        var found = await mediator.Send(new FindDeadlines([.. starts.Select(start => new DeadlineAsked(child, start, days, basis))]), cancel);
        var reaching = starts.Zip(found, (start, deadline) => (On: start, Deadline: deadline)).Where(day => day.Deadline.On <= end).ToList();
        if (reaching.Count == 0) return (starts[^1], found[^1].Calendar);
        // From a Friday and from the week-end after it the same day is reached: the Friday is meant.
        return reaching.TakeWhile(day => day.Deadline.On == reaching[0].Deadline.On).Select(day => (day.On, day.Deadline.Calendar)).Last();
    }

    private static string How(PepRule rule) => $"{rule.Number} {RuleWords.Of(rule.Basis)}";

    private static DayBasis Basis(RuleBasis basis) => basis switch
    {
        RuleBasis.SchoolDays => DayBasis.SchoolDays,
        RuleBasis.WorkingDays => DayBasis.WorkingDays,
        _ => DayBasis.CalendarDays,
    };
}
