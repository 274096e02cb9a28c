using VirtualSchool.Training.Demonstration.Programmes;

namespace VirtualSchool.Training.Demonstration.People.Events;

/// <summary>All staff of thirteen schools, 852 in all; a fifth of them answered. Then those who go on.</summary>
internal static class OutcomesPeople
{
    /// <summary>How many answered at each school: 170 in all.</summary>
    public static IReadOnlyList<int> Answered { get; } = [18, 15, 12, 11, 18, 9, 17, 13, 12, 14, 10, 12, 9];

    public static void Fill(Stage stage, Attendees attendees)
    {
        var held = stage.EventsOf(ImprovingOutcomes.Title);
        foreach (var (offering, i) in held.Select((o, i) => (o, i)))
            attendees.Hold(offering, attendees.People.Staff((offering.HostUrn!.Value, offering.HostName!), ImprovingOutcomes.Staff[i]), new Turnout { Answered = Answered[i] });
        var hosts = held.Select(o => (o.HostUrn!.Value, o.HostName!)).ToList();
        attendees.Expect(stage.EventsOf(ImprovingOutcomes.FollowOn)[0], hosts.Take(11).Select(h => attendees.People.Staff(h, 1)[0]));
    }
}
