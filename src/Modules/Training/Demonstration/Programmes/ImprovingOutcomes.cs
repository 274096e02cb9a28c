using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Demonstration.Programmes;

/// <summary>Half a day for all staff of a school: five schools by the partner, eight by the educational psychology service, 852 people in all.</summary>
internal static class ImprovingOutcomes
{
    public const string Title = "Improving outcomes: meeting the needs of vulnerable and traumatised pupils";
    public const string FollowOn = "Our own attachment aware tool kit";
    public const string Supplier = "Lantern Training";

    /// <summary>How many people came at each school, in order; the first five by the partner.</summary>
    public static IReadOnlyList<int> Staff { get; } = [88, 74, 62, 55, 91, 47, 83, 66, 58, 72, 49, 61, 46];

    private const int ByThePartner = 5;
    private const int DaysBetween = 38;

    // Before any holiday that a day could be moved out of, so that all are behind us on every day of the year.
    private const int DaysSinceTheLast = 50;

    public static void Fill(Stage stage)
    {
        var lantern = stage.Add(Supplier, "Hester Vale", "hester.vale@lantern-training.example");
        var psychologists = stage.Add("Derwent Educational Psychology Service", "Idris Blackwood", "eps@derwent.example");
        var course = Course(stage);
        var next = FollowOnCourse(stage, course);
        stage.Programmes.Add(new Programme("Attachment aware schools", "For schools that keep every child in care in school.", [course.Id, next.Id]));
        var first = stage.Days.From(DayOf(0));
        var contract = stage.Add(new ContractFacts("Improving outcomes: a partnership of three", first.AddDays(-70), first.AddDays(900), 18_600m, "All staff of schools in the city", null,
            [(lantern.Id, PartyDuty.TrainsAndSupplies), (null, PartyDuty.Recruits), (psychologists.Id, PartyDuty.Delivers), (null, PartyDuty.Pays)], [course.Id, next.Id]));
        for (var i = 0; i < Math.Min(Staff.Count, stage.Schools.Count); i++) Hold(stage, course, contract, i, i < ByThePartner ? lantern : psychologists);
        stage.Plan(course, stage.Days.Month(2), contract, "Two more schools have asked");
    }

    private static int DayOf(int number) => -DaysSinceTheLast - ((Staff.Count - 1 - number) * DaysBetween);

    private static Course Course(Stage stage)
    {
        var course = stage.Add(
            new CourseFacts(Title, "What fear and loss do to a growing brain, what that looks like in a classroom, and what helps a child to recover. For everybody who works at the school, the kitchen and the office included.", CourseKind.WholeSchool)
            {
                Length = "half a day",
                Minutes = 210,
                Pack = "Handbook, card with the four steps, list of what to read next",
            },
            "Attachment and trauma", "Introduction", ["Teacher", "Teaching assistant", "Senior leader", "Pastoral or family support", "Other"],
            "Explain what unregulated stress does to a developing brain and how it shows",
            "Help a pupil to recover from trauma within the school day",
            "Read what a pupil does for the need behind it, and plan from that",
            "Plan, carry out and review what meets a pupil’s need");
        course.SetResources([(null, "Connected resources for participants", "https://lantern-training.example/connected"), (null, "A calm corner in every room", "https://lantern-training.example/calm-corner")]);
        return course;
    }

    private static Course FollowOnCourse(Stage stage, Course before)
    {
        var course = stage.Add(
            new CourseFacts(FollowOn, "Schools that have had the half day build their own tool kit and show it to each other.", CourseKind.MultiDay) { Length = "3 twilights", Minutes = 270 },
            "Attachment and trauma", "Practitioner", ["Designated teacher", "Senior leader", "SENCO"],
            "Put together a tool kit that fits the school", "Show another school what works and what does not");
        course.SetPrerequisites([(before.Id, false)]);
        stage.Publish(course, new OfferingFacts { Capacity = 24, PerSetting = 3, Minimum = 10, Venue = new Venue("Peregrine Centre, room 2", "Mill Lane, DE1 0ZZ", null), Trainers = [("Idris Blackwood", null)] },
            [.. Calendar.Every(stage.Days.From(62), 14, 3, Calendar.Twilight)]);
        return course;
    }

    private static void Hold(Stage stage, Course course, Contract contract, int number, Partner by)
    {
        var day = stage.Days.From(DayOf(number));
        var offering = stage.Publish(course, new OfferingFacts
        {
            ContractId = contract.Id,
            ProviderId = by.Id,
            Host = stage.Schools[number],
            Capacity = Staff[number],
            Cost = number < ByThePartner ? 1_150m : 640m,
            Trainers = number < ByThePartner ? [("Hester Vale", "hester.vale@lantern-training.example")] : [("Idris Blackwood", null), ("Noor Castellan", null)],
        }, Calendar.HalfDay(day));
        offering.NotePacks(Staff[number], day.AddDays(-24), day.AddDays(-6));
    }
}
