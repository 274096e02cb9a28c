using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.Attending;

namespace VirtualSchool.Training.Domain.Qualifying;

internal sealed partial class Candidate
{
    private const int MostItems = 60;
    private const int MostMeetings = 100;

    /// <summary>Says anew on which day the clock began to run.</summary>
    /// <param name="firstTaught">The first taught day; null when none has a date.</param>
    /// <exception cref="Refusal">The day is still to come, before the first taught day or after what came of it, or the route is over.</exception>
    public void Begin(DateOnly? on, DateOnly? firstTaught, DateOnly today)
    {
        RefuseWhenOver();
        var began = Past(on, "on which the one-to-one hours and the portfolio began", "Started", today);
        if (began < firstTaught) throw new Refusal($"The first taught day is {Words.Day(firstTaught)}. The one-to-one hours cannot begin before it.", "Started");
        if (_meetings.Select(m => m.On).Concat(_items.Select(i => i.HandedInOn)).Append(began).Min() is var first && first < began)
            throw new Refusal($"They met, or handed something in, on {Words.Day(first)} already. Enter that day or an earlier one.", "Started");
        StartedOn = began;
    }

    /// <exception cref="Refusal">The day, the minutes or who was there cannot be, or it stands there already.</exception>
    public void Meet(DateOnly? on, int? minutes, string? with, DateOnly today)
    {
        RefuseWhenOver();
        if (_meetings.Count >= MostMeetings) throw new Refusal($"Keep to {MostMeetings} one-to-one meetings.", "Minutes");
        var meeting = OneToOneMeeting.Of(Id, SinceStart(on, "of the meeting", "MetOn", today), minutes, with);
        var sameDay = _meetings.Where(m => m.On == meeting.On).ToList();
        if (sameDay.Exists(meeting.IsSameAs)) throw new Refusal("This meeting stands there already. If they met twice that day, take the first back and enter both as one.", "MetOn");
        if (sameDay.Sum(m => m.Minutes) is var before && before + meeting.Minutes > OneToOneMeeting.MostADay)
            throw new Refusal($"{OneToOneMeeting.InHours(before)} of that day are noted already. Keep a day to {OneToOneMeeting.InHours(OneToOneMeeting.MostADay)}.", "Minutes");
        _meetings.Add(meeting);
    }

    /// <exception cref="Refusal">It has no title, the day cannot be, or it stands there already.</exception>
    public void HandIn(string? title, DateOnly? on, DateOnly today)
    {
        RefuseWhenOver();
        if (_items.Count >= MostItems) throw new Refusal($"Keep to {MostItems} items.", "Title");
        var kept = Said.Line(title, "what was handed in", 200, "Title");
        if (_items.Exists(i => string.Equals(i.Title, kept, StringComparison.OrdinalIgnoreCase))) throw new Refusal($"“{kept}” stands there already. When it is handed in again, decide on it anew.", "Title");
        _items.Add(new PortfolioItem(Id, _items.Select(i => i.Number).DefaultIfEmpty().Max() + 1, kept, SinceStart(on, "on which it was handed in", "HandedInOn", today)));
    }

    /// <exception cref="Refusal">There is no such item, the day cannot be, or nothing says who decided what.</exception>
    public void Decide(Guid item, ItemDecision? decision, DateOnly? on, string? assessor, string? feedback, DateOnly today)
    {
        RefuseWhenOver();
        var chosen = _items.Find(i => i.Id == item) ?? throw new Refusal("Choose an item of the portfolio.", "Item");
        chosen.Decide(decision, Past(on, "on which the assessor decided", "DecidedOn", today), assessor, feedback);
    }

    /// <exception cref="Refusal">Something is missing, the day is before the last meeting or decision, or the route is over.</exception>
    public void Award(DateOnly? on, string? number, Completion taughtDays, QualifyingTerms terms, DateOnly today)
    {
        RefuseWhenOver();
        if (WhatIsMissing(taughtDays, terms).FirstOrDefault() is { } missing) throw new Refusal($"It cannot be awarded yet. {missing}");
        var (awarded, last) = (SinceStart(on, "of the award", "AwardedOn", today), _meetings.Select(m => m.On).Concat(_items.Select(i => i.Latest!.On)).Max());
        if (awarded < last) throw new Refusal($"The last meeting or decision was on {Words.Day(last)}. Enter that day or a later one.", "AwardedOn");
        (AwardedOn, AwardNumber) = (awarded, Said.LineOrNothing(number, "the number of the award", 100, "AwardNumber"));
    }

    /// <exception cref="Refusal">No reason is given, or the route is over.</exception>
    public void Withdraw(string? because, DateOnly today)
    {
        RefuseWhenOver();
        (WithdrawnOn, WithdrawnBecause) = (today, Said.Line(because, "why they do not go on", 500, "Because"));
    }

    /// <summary>Takes back a meeting that was not so, or an item on which nobody has decided.</summary>
    /// <exception cref="Refusal">It is neither, or the route is over.</exception>
    public void TakeBack(Guid what)
    {
        RefuseWhenOver();
        if (_items.Find(i => i.Id == what) is { Decision: not null } decided) throw new Refusal($"The assessor has decided on “{decided.Title}”. It stays, and can be decided on anew.", "Wrong");
        if (_meetings.RemoveAll(m => m.Id == what) + _items.RemoveAll(i => i.Id == what) == 0) throw new Refusal("It was taken back already. Look at the page again.", "Wrong");
    }

    /// <summary>The award, or the end of the route, was recorded by mistake, or they go on after all.</summary>
    public void Reopen() => (AwardedOn, AwardNumber, WithdrawnOn, WithdrawnBecause) = (null, null, null, null);

    private void RefuseWhenOver()
    {
        if (AwardedOn is { } awarded) throw new Refusal($"It was awarded on {Words.Day(awarded)}. What led to it is not changed any more, unless the route is opened again.");
        if (WithdrawnOn is { } withdrawn) throw new Refusal($"They left the route on {Words.Day(withdrawn)}. Open it again first.");
    }

    private DateOnly SinceStart(DateOnly? day, string what, string field, DateOnly today) => Past(day, what, field, today) is var on && on >= StartedOn
        ? on
        : throw new Refusal($"The one-to-one hours and the portfolio began on {Words.Day(StartedOn)}. Enter that day or a later one, or put the first day right below.", field);

    private static DateOnly Past(DateOnly? day, string what, string field, DateOnly today) =>
        day is not { } on ? throw new Refusal($"Enter the day {what}.", field)
        : on > today ? throw new Refusal($"Enter the day {what}: not one that is still to come.", field)
        : on;
}
