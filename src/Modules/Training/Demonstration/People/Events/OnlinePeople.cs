using VirtualSchool.Training.Demonstration.Programmes;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Demonstration.People.Events;

/// <summary>Three who took e-learning up after an event, of the fifty places that were bought; 1,700 across the schools in a year, of whom 1,400 completed it.</summary>
internal static class OnlinePeople
{
    private const int MostSchools = 110;

    // When the three began after the event, and when they had done it, in days.
    private static readonly (int Begins, int Ends)[] Days = [(4, 46), (11, 83), (26, 88)];

    public static void Fill(Stage stage, Attendees attendees)
    {
        var (enrolled, completed) = OnlineLearning.AcrossTheSchools;
        var turnout = new OnlineTurnout(stage.Course(AcrossTheCity.EightModules), attendees.People, attendees.Dice("e-learning"));
        attendees.Enrolments.AddRange(turnout.Make([.. stage.Schools.Take(MostSchools)], enrolled, completed, stage.Days.LastYear));
        attendees.Enrolments.AddRange(AfterTheEvent(stage, attendees));
    }

    private static IEnumerable<Enrolment> AfterTheEvent(Stage stage, Attendees attendees)
    {
        var held = stage.EventsOf(LearningTogether.SelfRegulation)[^1];
        var there = attendees.Register.Where(a => a.OfferingId == held.Id && a.WasThere).Select(a => a.BookingId).ToHashSet();
        var came = attendees.Bookings.Where(b => there.Contains(b.Id)).Take(Days.Length).ToList();
        return Days.Select((days, i) => One(came[i], attendees.People.Everybody.Single(l => l.Id == came[i].LearnerId), stage.Course(OnlineLearning.AfterTheEvent[i]), days));

        Enrolment One(Booking booking, Learner learner, Course course, (int Begins, int Ends) days)
        {
            var enrolment = new Enrolment(learner.Id, course.Id, new EnrolmentFacts(held.LastDay!.Value.AddDays(days.Begins), EnrolmentSource.TakenUp, learner.SchoolUrn, learner.Setting) { Pool = stage.Pools[0].Id, AfterBooking = booking.Id });
            enrolment.Do(course.Modules.Select(m => m.Id));
            enrolment.Complete(held.LastDay.Value.AddDays(days.Ends));
            return enrolment;
        }
    }
}
