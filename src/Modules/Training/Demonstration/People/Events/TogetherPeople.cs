using VirtualSchool.Training.Demonstration.Programmes;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Demonstration.People.Events;

/// <summary>Social workers in their first years, reviewing officers and foster carers on the five days of the first contract.</summary>
internal static class TogetherPeople
{
    private const string NewWorker = "Newly qualified social worker";
    private const string Reviewer = "Independent reviewing officer";

    public static void Fill(Stage stage, Attendees attendees)
    {
        var occasions = stage.EventsOf(LearningTogether.SelfRegulation);
        attendees.Hold(stage.EventsOf(LearningTogether.Resilience)[0], Mixed(attendees, 4, 16, 2, 0), new Turnout { StayedAway = 1, Answered = 9 });
        attendees.Hold(stage.EventsOf(LearningTogether.Disruption)[0], Mixed(attendees, 8, 0, 1, 13), new Turnout { Answered = 14, AllWouldRecommend = true });
        attendees.Hold(occasions[0], Mixed(attendees, 9, 3, 1, 7), new Turnout { StayedAway = 1, Answered = 10 });
        attendees.Hold(occasions[1], Mixed(attendees, 8, 4, 1, 6, from: 12), new Turnout { StayedAway = 2, Answered = 8 });
        attendees.Hold(stage.EventsOf(LearningTogether.MentalHealth)[0], Mixed(attendees, 10, 4, 3, 6, from: 4), new Turnout { StayedAway = 1, Answered = 11 });
    }

    private static IReadOnlyList<Learner> Mixed(Attendees attendees, int workers, int newWorkers, int reviewers, int carers, int from = 0) =>
    [
        .. attendees.People.Some(Place.SocialCare, "Social worker", workers, from), .. attendees.People.Some(Place.SocialCare, NewWorker, newWorkers, from),
        .. attendees.People.Some(Place.SocialCare, Reviewer, reviewers), .. attendees.People.Some(Place.Carers, "Foster carer", carers, from),
    ];
}
