using VirtualSchool.Training.Demonstration.Programmes;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Demonstration.People.Events;

/// <summary>82 staff of 70 schools in groups; of the third cohort twelve said some weeks later what it had changed. Then they meet as a network.</summary>
internal static class FoundationsPeople
{
    public const int Schools = 70;
    private const int ToCome = 21;
    private static readonly string[] Roles = ["Pastoral or family support", "Teaching assistant", "SENCO"];

    // Twelve answered, one of whom does not work on attendance or attainment: 7 of 11 saw an effect, 8 of 12 work with more families, 10 of 12 say that it is valued more.
    private static readonly Effects[] Told =
    [
        new("yes", "yes", "yes", "yes"), new("yes", "early", "yes", "yes"), new("yes", "no", "yes", "yes"), new("yes", "early", "yes", "yes"),
        new("no", "yes", "yes", "yes"), new("early", "yes", "yes", "yes"), new("no", "yes", "no", "yes"), new("no", "no", "no", "yes"),
        new("early", "early", "yes", "yes"), new("no", "early", "no", "no"), new("early", "early", "early", "no"), new("not-mine", "not-mine", "yes", "yes"),
    ];

    public static void Fill(Stage stage, Attendees attendees)
    {
        var schools = stage.Schools.Take(Schools).ToList();
        var everybody = attendees.People.Delegates(schools, FoundationsForLearning.Cohorts.Sum(c => c.Sum()), Roles);
        var (left, cohorts) = (new Queue<Learner>(everybody), stage.EventsOf(FoundationsForLearning.Title));
        foreach (var (sizes, offering) in FoundationsForLearning.Cohorts.Zip(cohorts)) Hold(attendees, offering, sizes, left);
        attendees.AskWeeksLater(cohorts[2], everybody.TakeLast(Told.Length).Zip(Told));
        var coming = stage.Schools.Skip(Schools / 2).Take(ToCome).ToList();
        BuyCredits(coming, cohorts[3], attendees);
        attendees.Expect(cohorts[3], attendees.People.Delegates(coming, ToCome, "SENCO", "Teaching assistant"));
        Meet(stage, attendees, cohorts);
    }

    // Of one school’s package places are paid; the other school’s is too small for one.
    private static void BuyCredits(IReadOnlyList<(int Urn, string Name)> schools, Offering cohort, Attendees attendees)
    {
        var (from, until) = (cohort.FirstDay!.Value.AddMonths(-3), cohort.FirstDay.Value.AddMonths(9));
        foreach (var (school, credits) in schools.Zip((decimal[])[20, 4]))
            attendees.Packages.Add(new CreditPackage(school.Urn, school.Name, new PackageFacts("Training package", credits, from, until, credits * 190)));
    }

    private static void Hold(Attendees attendees, Offering offering, IReadOnlyList<int> sizes, Queue<Learner> left)
    {
        var cohort = new List<Learner>();
        foreach (var (size, group) in sizes.Zip(offering.Groups))
        {
            var learners = Enumerable.Range(0, Math.Min(size, left.Count)).Select(_ => left.Dequeue()).ToList();
            attendees.Group(group, learners);
            cohort.AddRange(learners);
        }
        attendees.Hold(offering, cohort);
    }

    // Whoever had finished by then was invited, and most came.
    private static void Meet(Stage stage, Attendees attendees, IReadOnlyList<Offering> cohorts)
    {
        foreach (var meeting in stage.EventsOf(FoundationsForLearning.Network))
        {
            var finished = cohorts.Where(c => c.LastDay < meeting.FirstDay && c.LastDay < attendees.Today).Select(c => c.Id).ToHashSet();
            var learners = attendees.Bookings.Where(b => finished.Contains(b.OfferingId)).Select(b => b.LearnerId).ToHashSet();
            var invited = attendees.People.Everybody.Where(l => learners.Contains(l.Id)).ToList();
            attendees.Invite(meeting, invited);
            var some = invited.Where((_, i) => i % 5 < 2).Take(meeting.Capacity).ToList();
            if (meeting.LastDay < attendees.Today) attendees.Hold(meeting, some, new Turnout { StayedAway = 3 });
        }
    }
}
