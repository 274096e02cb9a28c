using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Demonstration.Programmes;

/// <summary>A qualification in groups of up to ten by cluster: eight fortnightly days, then one-to-one hours; then the same people meet as a network.</summary>
internal static class FoundationsForLearning
{
    public const string Title = "Foundations for learning: working with parents, level 3";
    public const string Network = "Foundations for learning network";

    /// <summary>How many began in each cohort of the last academic year, by group: 82 in all.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Cohorts { get; } = [[10, 9, 9], [9, 9, 9], [9, 9, 9]];

    private const int Fortnight = 14;
    private const int TaughtDays = 8;
    private const int PerGroup = 10;
    private static readonly string[] Clusters = ["Northern cluster", "Southern cluster", "Eastern cluster"];
    private static readonly int[] Starts = [9, 37, 72];

    public static void Fill(Stage stage)
    {
        var charity = stage.Add("Hearth and School", "Josie Merrin", "josie.merrin@hearthandschool.example");
        var forum = stage.Add("Derwent Schools’ Forum", "Alun Prosser", "schools.forum@derwent.example");
        var course = Course(stage);
        var network = NetworkCourse(stage, course);
        stage.Programmes.Add(new Programme("Working with parents", "Qualify, then keep in touch.", [course.Id, network.Id]));
        var contract = stage.Add(new ContractFacts("Foundations for learning", stage.Days.LastYear, stage.Days.LastYear.AddYears(2).AddDays(-1), 100_000m, "Staff of 70 schools who support families", null,
            [(charity.Id, PartyDuty.TrainsAndSupplies), (charity.Id, PartyDuty.Assesses), (null, PartyDuty.Recruits), (forum.Id, PartyDuty.Pays)], [course.Id, network.Id]));
        for (var i = 0; i < Cohorts.Count; i++) Cohort(stage, course, contract, charity, stage.Days.LastYear.AddDays(Starts[i]), $"Cohort {i + 1}");
        Cohort(stage, course, contract, charity, stage.Days.From(55), "Cohort 4");
        Meetings(stage, network);
    }

    private static Course Course(Stage stage) => stage.Add(
        new CourseFacts(Title, "For those in schools who work with families: learning mentors, attendance and pastoral staff. Eight days with a group from schools nearby, then someone to talk it through with while the portfolio grows.", CourseKind.Qualification)
        {
            Length = "8 fortnightly days, then 17 hours one to one over 12 weeks",
            Minutes = TaughtDays * 360,
            PreReading = "The first unit of the learner’s handbook",
            Pack = "Learner’s handbook, portfolio binder, unit standards",
            PercentToComplete = 80,
        },
        "Working with parents and carers", "Level 3 qualification", ["Pastoral or family support", "Teaching assistant", "SENCO"],
        "Begin and keep a working relationship with a parent", "Help a parent to respond to behaviour that challenges them", "Draw parents into their child’s learning", "Know when a family needs more, and whom to ask");

    private static Course NetworkCourse(Stage stage, Course before)
    {
        var course = stage.Add(new CourseFacts(Network, "Those who have qualified meet in their groups, share what is hard, and hear about one thing that families face.", CourseKind.NetworkMeeting) { Length = "2 hours a term", Minutes = 120, IsByInvitation = true },
            "Working with parents and carers", "Practitioner", ["Pastoral or family support"], "Name one thing to try before the next meeting");
        course.SetPrerequisites([(before.Id, false)]);
        return course;
    }

    private static void Cohort(Stage stage, Course course, Contract contract, Partner charity, DateOnly first, string name)
    {
        var offering = stage.Draft(course, new OfferingFacts
        {
            ContractId = contract.Id,
            ProviderId = charity.Id,
            Venue = new Venue("Riverside Learning Centre", "Meadow Road, DE1 0ZY", null),
            Trainers = [("Josie Merrin", "josie.merrin@hearthandschool.example"), ("Theo Ashdown", "theo.ashdown@hearthandschool.example")],
            Capacity = Clusters.Length * PerGroup,
            Minimum = 15,
            PerSetting = 2,
            Price = 1_220m,
            Credits = 6m,
            Cost = 25_000m,
        }, [.. Calendar.Every(first, Fortnight, TaughtDays, Calendar.WholeDay).Select((s, i) => s with { IsRequired = i == 0, Topic = $"{name}, day {i + 1}" })]);
        offering.SetGroups([.. Clusters.Select((cluster, i) => new GroupFacts(null, $"Group {i + 1}", cluster, PerGroup))]);
        stage.Open(offering);
    }

    private static void Meetings(Stage stage, Course network)
    {
        foreach (var days in (int[])[-230, -130, -25, 80])
            stage.Publish(network, new OfferingFacts { Capacity = 40, Door = OfferingDoor.ByInvitation, Venue = new Venue("Riverside Learning Centre", "Meadow Road, DE1 0ZY", null), Trainers = [("Priya Solanki", null)] },
                Calendar.Twilight(stage.Days.From(days)) with { Topic = "What families face: one theme, and a round of cases without names" });
    }
}
