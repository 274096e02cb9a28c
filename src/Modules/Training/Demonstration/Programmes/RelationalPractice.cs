using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Demonstration.Programmes;

/// <summary>Relational and restorative practice: six days by invitation, two open days, ambassadors where it is embedded, a conference, network meetings.</summary>
internal static class RelationalPractice
{
    public const string SixDays = "Relational and restorative practice for senior leaders";
    public const string TwoDays = "Relational and restorative practice for colleagues in education";
    public const string Ambassadors = "Student ambassadors";
    public const string Conference = "Relational practice conference";
    public const string Network = "Relational inclusion network";

    /// <summary>How many of the first schools have embedded what their leaders learnt.</summary>
    public const int SchoolsThatEmbedded = 4;

    private const string Strand = "Relational and restorative practice";
    private static readonly Venue Room = new("The Old Mill, long room", "Weir Street, DE1 0ZW", null);
    private static readonly (string?, string?)[] Team = [("Bronwen Achebe", "relational.practice@derwent.example"), ("Piers Lockwood", null)];

    public static void Fill(Stage stage)
    {
        var six = stage.Add(new CourseFacts(SixDays, "Leaders change how a whole school listens, sets limits and repairs harm. By invitation, with a commitment to go on learning.", CourseKind.MultiDay) { Length = "6 days over two terms", Minutes = 6 * 360, IsByInvitation = true, CertificateWaitsForEvaluation = true },
            Strand, "Leader", ["Senior leader"], "Lead a restorative meeting after serious harm", "Rewrite the behaviour policy with staff and pupils", "Show what has changed, with the school’s own figures");
        var two = stage.Add(new CourseFacts(TwoDays, "The same ideas for those who do it every day: circles, conversations, repair.", CourseKind.MultiDay) { Length = "2 days", Minutes = 720 },
            Strand, "Practitioner", ["Teacher", "Teaching assistant", "Pastoral or family support", "Designated teacher"], "Run a circle", "Have a restorative conversation with two pupils");
        var ambassadors = stage.Add(new CourseFacts(Ambassadors, "Pupils learn to help each other put things right. For schools that have completed the leaders’ course and made it their practice.", CourseKind.Taught) { Length = "one day at the school", Minutes = 330 },
            Strand, "Introduction", ["Pastoral or family support", "Other"], "Listen to two sides without judging", "Know when to fetch an adult");
        ambassadors.SetPrerequisites([(six.Id, true)]);
        stage.Programmes.Add(new Programme("The relational school", "Leaders first, then colleagues, then pupils.", [six.Id, two.Id, ambassadors.Id]));
        Dates(stage, six, two, ambassadors);
        Embed(stage, six);
        Gatherings(stage);
    }

    private static void Dates(Stage stage, Course six, Course two, Course ambassadors)
    {
        var facts = new OfferingFacts { Venue = Room, Trainers = Team, Capacity = 18, PerSetting = 2, Door = OfferingDoor.ByInvitation, Cost = 4_200m };
        foreach (var days in (int[])[-400, -50]) stage.Publish(six, facts, [.. Calendar.Every(stage.Days.From(days), 21, 6, Calendar.WholeDay).Select((s, i) => s with { IsRequired = i is 0 or 5 })]);
        foreach (var days in (int[])[-310, -120, 66]) stage.Publish(two, facts with { Capacity = 24, PerSetting = 4, Minimum = 8, Door = OfferingDoor.Open, Cost = 1_300m }, [.. Calendar.Every(stage.Days.From(days), 7, 2, Calendar.WholeDay)]);
        stage.Publish(ambassadors, facts with { Capacity = 30, PerSetting = 10, Door = OfferingDoor.Open, Cost = 600m }, Calendar.WholeDay(stage.Days.From(86)));
        stage.Plan(two, stage.Days.Month(6), null);
    }

    private static void Embed(Stage stage, Course six)
    {
        foreach (var (urn, name) in stage.Schools.Take(SchoolsThatEmbedded))
            stage.Embedded.Add(new EmbeddedPractice(six.Id, urn, name, stage.Days.From(-45), "Seen at a visit: circles in every year, and a policy that staff and pupils wrote", null, stage.Days.From(0)));
    }

    private static void Gatherings(Stage stage)
    {
        var conference = stage.Add(new CourseFacts(Conference, "A keynote, schools’ own stories, and time to talk. For leaders who wonder whether it is for them.", CourseKind.Conference) { Length = "one day", Minutes = 330 }, Strand, "Introduction", ["Senior leader", "Designated teacher", "Governor or trustee"], "Say what relational practice would change at one’s own school");
        foreach (var days in (int[])[-160, 200])
            stage.Publish(conference, new OfferingFacts { Capacity = 120, PerSetting = 3, Minimum = 40, Venue = new Venue("Riverside Pavilion", "Exeter Bank, DE1 0ZV", null), Trainers = Team, Cost = 5_400m }, ConferenceDay(stage.Days.From(days)));
        var network = stage.Add(new CourseFacts(Network, "Colleagues from education, the council and family services think about children without naming them, and plan what to do next.", CourseKind.NetworkMeeting) { Length = "2 hours", Minutes = 120 }, "Inclusion and special educational needs", "Practitioner", ["Senior leader", "SENCO", "Social worker", "Educational psychologist"], "Leave with one agreed step for one child");
        foreach (var days in (int[])[-140, -48, 40, 110])
            stage.Publish(network, new OfferingFacts { Capacity = 35, Venue = new Venue(null, null, "https://meet.derwent.example/relational-inclusion"), Trainers = Team }, Calendar.Twilight(stage.Days.From(days)));
    }

    private static SessionFacts[] ConferenceDay(DateOnly day) =>
    [
        new(day, new(9, 30), new(10, 45)) { Topic = "Keynote: connection before correction", Speakers = "Dr Imogen Fairweather" },
        new(day, new(11, 15), new(12, 30)) { Topic = "Three schools tell", Speakers = "Heads of three city schools" },
        new(day, new(13, 30), new(15, 0)) { Topic = "What we will do on Monday" },
    ];
}
