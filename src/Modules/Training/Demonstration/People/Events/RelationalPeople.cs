using VirtualSchool.Training.Demonstration.Programmes;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Demonstration.People.Events;

/// <summary>Leaders by invitation, colleagues on open days of which the next is full, ambassadors from the schools that qualify, a conference and meetings.</summary>
internal static class RelationalPeople
{
    private const string Leader = "Senior leader";
    private static readonly string[] Colleagues = ["Teacher", "Teaching assistant", "Pastoral or family support"];

    public static void Fill(Stage stage, Attendees attendees)
    {
        var six = stage.EventsOf(RelationalPractice.SixDays);
        Lead(stage, attendees, six[0], from: 0, schools: 9, howMany: 18);
        Lead(stage, attendees, six[1], from: 9, schools: 8, howMany: 16);
        TwoDays(stage, attendees);
        var qualified = stage.Schools.Take(RelationalPractice.SchoolsThatEmbedded).ToList();
        attendees.Expect(stage.EventsOf(RelationalPractice.Ambassadors)[0], attendees.People.Delegates(qualified, 2 * qualified.Count, "Pastoral or family support", "Teaching assistant"));
        Gather(stage, attendees);
    }

    private static void Lead(Stage stage, Attendees attendees, Offering offering, int from, int schools, int howMany)
    {
        var leaders = attendees.People.Delegates([.. stage.Schools.Skip(from).Take(schools)], howMany, Leader, Staffroom.DesignatedTeacher);
        attendees.Invite(offering, leaders);
        attendees.Hold(offering, leaders, new Turnout { Answered = howMany - 3 });
    }

    private static void TwoDays(Stage stage, Attendees attendees)
    {
        var dates = stage.EventsOf(RelationalPractice.TwoDays);
        attendees.Hold(dates[0], From(stage, attendees, 4, 12, 22), new Turnout { StayedAway = 2 });
        attendees.Hold(dates[1], From(stage, attendees, 16, 11, 20), new Turnout { StayedAway = 1 });
        var wishing = From(stage, attendees, 27, 14, dates[2].Capacity + 4);
        attendees.Expect(dates[2], wishing.Take(dates[2].Capacity));
        attendees.Expect(dates[2], wishing.Skip(dates[2].Capacity), BookingState.Waiting);
    }

    private static void Gather(Stage stage, Attendees attendees)
    {
        attendees.Hold(stage.EventsOf(RelationalPractice.Conference)[0], attendees.People.Delegates([.. stage.Schools.Skip(2).Take(52)], 96, Leader, Staffroom.DesignatedTeacher), new Turnout { StayedAway = 8, IsAnonymous = true });
        foreach (var (meeting, i) in stage.EventsOf(RelationalPractice.Network).Take(3).Select((m, i) => (m, i)))
        {
            IReadOnlyList<Learner> circle = [.. attendees.People.Some(Place.Psychologists, "Educational psychologist", 2), .. attendees.People.Some(Place.SocialCare, "Social worker", 5, from: i), .. From(stage, attendees, 6, 14, 14)];
            if (meeting.LastDay < attendees.Today) attendees.Hold(meeting, circle, new Turnout { StayedAway = 2 + i, Answered = 6 });
            else attendees.Expect(meeting, circle.Take(13));
        }
    }

    private static IReadOnlyList<Learner> From(Stage stage, Attendees attendees, int skip, int schools, int howMany) =>
        attendees.People.Delegates([.. stage.Schools.Skip(skip % Math.Max(1, stage.Schools.Count)).Take(schools)], howMany, Colleagues);
}
