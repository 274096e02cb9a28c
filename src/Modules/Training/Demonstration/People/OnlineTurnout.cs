using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Demonstration.People;

/// <summary>A year in which all staff of many schools, and of social care, are asked to take one online course: who enrols where, and who completes it.</summary>
internal sealed class OnlineTurnout(Course course, Staffroom people, Random dice)
{
    private const int Smallest = 8;
    private const int Spread = 60;

    /// <param name="first">The first day of the year; the last enrol so that they can finish within it.</param>
    public IReadOnlyList<Enrolment> Make(IReadOnlyList<(int Urn, string Name)> schools, int enrolled, int completed, DateOnly first)
    {
        Func<int, IReadOnlyList<Learner>>[] institutions = [.. schools.Select(s => (Func<int, IReadOnlyList<Learner>>)(n => people.Staff(s, n))), n => people.Some(Place.SocialCare, "Social worker", n), n => people.Some(Place.Carers, "Foster carer", n)];
        // Institutions differ: where time was set aside for it, nearly everybody finishes.
        var staff = institutions.Zip(Shares(institutions.Length, enrolled), (of, howMany) => (Learners: of(howMany), Time: dice.NextDouble())).SelectMany(i => i.Learners.Select(l => (Learner: l, Chance: i.Time + dice.NextDouble()))).ToList();
        var finish = staff.OrderByDescending(s => s.Chance).Take(completed).Select(s => s.Learner.Id).ToHashSet();
        return [.. staff.Select(s => One(s.Learner, finish.Contains(s.Learner.Id), first))];
    }

    // To each institution its share, as large as it happens to be; together exactly all.
    private IEnumerable<int> Shares(int institutions, int people)
    {
        var sizes = Enumerable.Range(0, institutions).Select(_ => (double)dice.Next(Smallest, Smallest + Spread)).ToList();
        var (scale, sum) = (people / sizes.Sum(), 0d);
        var ends = sizes.Select(s => (int)Math.Round((sum += s) * scale, MidpointRounding.AwayFromZero)).ToList();
        return ends.Zip(ends.Prepend(0), (end, before) => end - before);
    }

    private Enrolment One(Learner learner, bool finishes, DateOnly first)
    {
        var on = dice.Day(first.AddDays(10), first.AddDays(250));
        var enrolment = new Enrolment(learner.Id, course.Id, new EnrolmentFacts(on, EnrolmentSource.Loaded, learner.SchoolUrn, learner.Setting));
        enrolment.Do(course.Modules.OrderBy(m => m.Place).Take(finishes ? course.Modules.Count : dice.Next(course.Modules.Count)).Select(m => m.Id));
        if (finishes) enrolment.Complete(dice.Day(on.AddDays(7), on.AddDays(90)));
        return enrolment;
    }
}
