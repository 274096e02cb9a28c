using VirtualSchool.Training.Demonstration.Programmes;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Qualifying;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Demonstration.People.Events;

/// <summary>The way of last year's cohorts from the taught days to the award: nearly all have it, a few began later, one is late, one gave up.</summary>
internal static class PortfolioPeople
{
    private const int Meetings = 12;
    private const int MinutesEach = 85;
    private const int Week = 7;
    private const int GaveUp = 11;
    private const int Late = 23;
    private static readonly int[] BeganLater = [61, 68];
    private static readonly string[] Items =
    [
        "First meeting with a parent: an account", "A plan agreed with a parent", "Statement by a colleague who was there", "Behaviour at home: what was tried", "Talk with the assessor",
    ];

    public static void Fill(Stage stage, Attendees attendees)
    {
        var (course, taken, number) = (stage.Course(FoundationsForLearning.Title), attendees.Register.ToLookup(a => a.BookingId), 0);
        foreach (var offering in stage.EventsOf(FoundationsForLearning.Title).Where(o => o.LastDay < attendees.Today))
            foreach (var booking in attendees.Bookings.Where(b => b.OfferingId == offering.Id && b.State == BookingState.Confirmed))
                if (Completion.Of(offering, booking.GroupId, taken[booking.Id], course.PercentToComplete) is { IsComplete: true } taught)
                    attendees.Candidates.Add(Walk(booking, offering, taught, number++, attendees.Today));
    }

    private static Candidate Walk(Booking booking, Offering offering, Completion taught, int number, DateOnly today)
    {
        var began = BeganLater.Contains(number) ? today.AddDays(-number) : offering.LastDay!.Value;
        var (candidate, terms) = (new Candidate(booking.Id, offering, began, today), QualifyingTerms.Of(new RuleBook(ShippedRules.All), began));
        for (var week = 0; week < Meetings && began.AddDays(week * Week) <= today && !(number == GaveUp && week > 3); week++)
            candidate.Meet(began.AddDays(week * Week), MinutesEach, "Josie Merrin", today);
        HandIn(candidate, number, today);
        var awarded = began.AddDays(Meetings * Week);
        if (number == GaveUp) candidate.Withdraw("Moved to another city", began.AddDays(5 * Week) is var left && left < today ? left : today);
        else if (awarded <= today && !candidate.WhatIsMissing(taught, terms).Any()) candidate.Award(awarded, $"L3-{number + 1:0000}", taught, terms, today);
        return candidate;
    }

    // An item every other week; one in four was not yet met at first. Who is late still owes something on the last.
    private static void HandIn(Candidate candidate, int number, DateOnly today)
    {
        foreach (var (title, i) in Items.Select((t, i) => (t, i)))
        {
            var on = candidate.StartedOn.AddDays((i + 1) * 2 * Week);
            if (on.AddDays(Week) > today || (number == GaveUp && i > 1)) return;
            candidate.HandIn(title, on, today);
            var (item, isLate) = (candidate.Items[^1].Id, number == Late && i == Items.Length - 1);
            if ((number + i) % 4 == 0 || isLate) candidate.Decide(item, ItemDecision.NotYet, on.AddDays(3), "Theo Ashdown", "Say what you would do otherwise next time", today);
            if (!isLate) candidate.Decide(item, ItemDecision.Met, on.AddDays(Week), "Theo Ashdown", null, today);
        }
    }
}
