using VirtualSchool.Kernel;
using VirtualSchool.Platform.Figures;
using VirtualSchool.Training.Domain.Evaluating;

namespace VirtualSchool.Training.Pages.Reports;

/// <summary>What the counts come to, each with its base and what it means.</summary>
internal sealed record ReportFigures(ReportCounts Counts, DateOnly AsAt)
{
    public Figure People => Figure.Count(Counts.People, 0, AsAt, "Different people whom a register has at one session at least. Somebody who came to several events, or booked from several addresses, counts once.");

    public Figure Schools => Figure.Count(Counts.Schools, 0, AsAt, "Different schools of the people who came. Teams and homes are no schools.");

    public Figure Filled => Of(Counts.Filled, Counts.Places, 0, "Confirmed places, of those that the events offered.");

    public Figure Attended => Of(Counts.Attended, Counts.Filled - Counts.Unsaid, Counts.Unsaid, "Places whose holder was at one session at least, of the confirmed places of which a register says anything.");

    public Figure Completed => Of(Counts.Completed, Counts.AttendedToTheEnd, Counts.Attended - Counts.AttendedToTheEnd, "Completed by the course’s own rule, of those who came to events that are over. Who is still on a course is not known yet.");

    public Figure Evaluated => Of(Counts.Answered, Counts.Attended, 0, "Sent answers at the end, of those who came.");

    public Figure Recommending => Of(Counts.Recommending, Counts.RecommendAsked, 0, $"Answered {EvaluationResults.WouldRecommend} to 10 on the question whether they would recommend it, where 0 is certainly not and 10 certainly; of those who answered it.");

    public Figure SeeingEffect => Of(Counts.EffectSeen, Counts.EffectAsked, 0, "Said some weeks or a term later that they saw an effect on children’s attendance or attainment; of those who answered and whose work it is. It is what they say, not a measure of it.");

    public Figure WorkingWithMore => Of(Counts.MoreSaid, Counts.MoreAsked, 0, "Said some weeks or a term later that they work with more children or families than before; of those who answered and whose work it is.");

    public Figure Valued => Of(Counts.ValueSaid, Counts.ValueAsked, 0, "Said some weeks or a term later that their school or team values this work more than before; of those who answered and whose work it is.");

    /// <summary>Cost of the events whose cost is known, by their confirmed places; null where there is none.</summary>
    public Money? CostPerPlace => Counts is { Cost: { } cost, CostedPlaces: > 0 } ? new Money(Math.Round(cost / Counts.CostedPlaces, 2, MidpointRounding.AwayFromZero)) : null;

    // More than its base is no share: answers without a register, or more people than places after a change of the room.
    private Figure Of(int number, int? of, int unknown, string definition) => new(number, of >= number ? of : null, unknown, AsAt, definition);
}
