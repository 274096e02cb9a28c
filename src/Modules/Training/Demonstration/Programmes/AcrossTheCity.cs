using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Demonstration.Programmes;

/// <summary>What a city runs in a year: a conference that leads into a seven-day course, another one with a local trainer, days for carers and social workers, lunchtimes, lectures, online modules.</summary>
internal static class AcrossTheCity
{
    public const string KindnessConference = "Kindness first: a conference";
    public const string AnotherWay = "Behaviour: is there another way?";
    public const string Classrooms = "Relational, attachment and trauma informed classrooms";
    public const string EightModules = "Attachment and trauma: eight modules online";
    public const string Library = "Online library of 45 modules";
    public const string Landscape = "The education landscape";
    public const string ReadingAndMaths = "How to teach reading and maths at home";
    public const string AttachmentConference = "Attachment conference";
    public const string Lunchtimes = "Lunchtime learning for social care";

    /// <summary>How many schools and delegates took part in each of the long courses.</summary>
    public static IReadOnlyDictionary<string, (int Schools, int Delegates)> TakenPart { get; } =
        new Dictionary<string, (int, int)> { [AnotherWay] = (45, 90), [Classrooms] = (35, 50) };

    private static readonly string[] Schools = ["Senior leader", "Teacher", "SENCO", "Designated teacher"];
    private static readonly Venue Pavilion = new("Riverside Pavilion", "Exeter Bank, DE1 0ZV", null);
    private static readonly Venue Suite = new("Council House, training suite", "Corporation Street, DE1 0ZX", null);

    public static void Fill(Stage stage)
    {
        var experts = stage.Add("Open Door Learning", "Sunil Marchetti", "sunil.marchetti@opendoorlearning.example");
        var trainer = stage.Add("Maya Thornbury Training", "Maya Thornbury", "maya@thornbury.example");
        var fernleaf = stage.Add("Fernleaf Online", "Support desk", "help@fernleaf.example");
        LongCourses(stage, experts, trainer);
        Online(stage, fernleaf);
        CityDays.Fill(stage, Suite);
        stage.Publish(stage.Add(new CourseFacts(AttachmentConference, "One day for schools, social workers and carers together.", CourseKind.Conference) { Length = "one day", Minutes = 330 }, "Attachment and trauma", "Introduction", ["Foster carer", "Social worker", "Teacher"], "Take one idea home or to work"),
            new OfferingFacts { Capacity = 100, PerSetting = 6, Minimum = 40, Venue = Pavilion, Trainers = [("Maya Thornbury", null)], ProviderId = trainer.Id, Cost = 4_900m }, Calendar.WholeDay(stage.Days.From(-205)));
    }

    private static void LongCourses(Stage stage, Partner experts, Partner trainer)
    {
        var conference = stage.Add(new CourseFacts(KindnessConference, "Every school was sent a book to read before. Its author speaks; schools decide whether they want to go on.", CourseKind.Conference) { Length = "one day", Minutes = 330, PreReading = "The book that was sent to your school" },
            "Relational and restorative practice", "Introduction", Schools, "Say what would have to change in one’s own school’s behaviour policy");
        var another = stage.Add(new CourseFacts(AnotherWay, "Seven days on managing behaviour through relationships, with films in which pupils say what it is like for them.", CourseKind.MultiDay) { Length = "7 days over the year", Minutes = 7 * 360, PreReading = "The book of the conference" },
            "Relational and restorative practice", "Leader", Schools, "Make the case for a relational policy with evidence", "Change one routine and measure what happens", "Use pupils’ own words in staff training");
        var classrooms = stage.Add(new CourseFacts(Classrooms, "Seven days with a local trainer. Schools get money for resources and for the release of a teaching assistant, so that it is done and not only heard.", CourseKind.MultiDay) { Length = "7 days over the year", Minutes = 7 * 360, Pack = "Classroom resources chosen by the school, up to its grant" },
            "Attachment and trauma", "Practitioner", ["Teacher", "Teaching assistant"], "Set up a classroom in which a frightened child can learn", "Plan a day for a child who needs to be near an adult");
        another.SetPrerequisites([(conference.Id, false)]);
        stage.Programmes.Add(new Programme("Another way", "From the conference to seven days.", [conference.Id, another.Id]));
        var contract = stage.Add(new ContractFacts("Another way: conference and course", stage.Days.LastYear.AddDays(-60), stage.Days.LastYear.AddDays(330), 46_000m, "All schools of the city", null, [(experts.Id, PartyDuty.Delivers), (null, PartyDuty.Recruits), (null, PartyDuty.Pays)], [conference.Id, another.Id]));
        var year = stage.Days.LastYear;
        stage.Publish(conference, new OfferingFacts { ContractId = contract.Id, ProviderId = experts.Id, Capacity = 120, PerSetting = 4, Minimum = 40, Venue = Pavilion, Trainers = [("Sunil Marchetti", null)], Cost = 8_000m }, Calendar.WholeDay(Calendar.Open(year.AddDays(20))));
        stage.Publish(another, new OfferingFacts { ContractId = contract.Id, ProviderId = experts.Id, Capacity = 90, PerSetting = 3, Venue = Pavilion, Trainers = [("Sunil Marchetti", null), ("Leonie Farrow", null)], Cost = 38_000m }, [.. Calendar.Every(year.AddDays(48), 35, 7, Calendar.WholeDay)]);
        stage.Publish(classrooms, new OfferingFacts { ProviderId = trainer.Id, Capacity = 50, PerSetting = 2, Venue = Suite, Trainers = [("Maya Thornbury", "maya@thornbury.example")], Cost = 14_000m }, [.. Calendar.Every(year.AddDays(55), 35, 7, Calendar.WholeDay)]);
    }

    private static void Online(Stage stage, Partner fernleaf)
    {
        var modules = stage.Add(new CourseFacts(EightModules, "For all staff of all schools, at their own time: eight modules, tracked by school.", CourseKind.ELearning) { Length = "8 modules, about 6 hours", Minutes = 360 }, "Attachment and trauma", "Introduction", ["Teacher", "Teaching assistant", "Pastoral or family support", "Other"], "Explain attachment and trauma to a colleague");
        var library = stage.Add(new CourseFacts(Library, "Short modules of a library that schools with our children may use.", CourseKind.ELearning) { Length = "45 modules of about an hour" }, "Inclusion and special educational needs", "Introduction", Schools, "Find the module that answers this week’s question");
        stage.Add(new ContractFacts("Online learning", stage.Days.LastYear, stage.Days.LastYear.AddYears(2).AddDays(-1), 9_800m, "All schools of the city", null, [(fernleaf.Id, PartyDuty.TrainsAndSupplies), (null, PartyDuty.Recruits), (null, PartyDuty.Pays)], [modules.Id, library.Id]));
    }
}
