using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Demonstration.Programmes;

/// <summary>The virtual school’s own days for carers, social workers, homes and students, and what it will run next.</summary>
internal static class CityDays
{
    public const string Babies = "Babies: attachment and early learning";
    public const string Homes = "Education in the children’s home";
    public const string Workshop = "Special needs: a workshop for adoptive parents";
    public const string Lecture = "Guest lecture: educating children in care";

    private const string Duty = "The duty, the plan and the money";
    private static readonly (string?, string?)[] Ourselves = [("Priya Solanki", "training@derwent.example")];

    public static void Fill(Stage stage, Venue suite)
    {
        var facts = new OfferingFacts { Venue = suite, Trainers = Ourselves, Capacity = 30, PerSetting = 6, Cost = 420m };
        var landscape = Add(stage, AcrossTheCity.Landscape, "Schools, admissions, exclusion, special needs, the plan: how education works and where a carer or social worker can push.", CourseKind.Taught, "one day, three times a year", 360, Duty, "Introduction", ["Foster carer", "Social worker", "Newly qualified social worker"], "Know whom to ring when a child has no school");
        foreach (var days in (int[])[-270, -150, 17]) stage.Publish(landscape, facts with { Minimum = days > 0 ? 8 : null }, Calendar.WholeDay(stage.Days.From(days)));
        var reading = Add(stage, AcrossTheCity.ReadingAndMaths, "Two days in which carers learn how reading and number are taught now, and practise with games.", CourseKind.MultiDay, "2 days, twice a year", 600, "Reading, language and number", "Introduction", ["Foster carer", "Kinship carer or adoptive parent"], "Hear a child read in a way that helps", "Play three number games");
        foreach (var days in (int[])[-190, 73]) stage.Publish(reading, facts with { Capacity = 16, Minimum = 6 }, [.. Calendar.Every(stage.Days.From(days), 7, 2, Calendar.WholeDay)]);
        Lunchtimes(stage);
        Others(stage, facts);
        Next(stage);
    }

    private static Course Add(Stage stage, string title, string summary, CourseKind kind, string length, int minutes, string strand, string level, string[] audience, params string[] outcomes) =>
        stage.Add(new CourseFacts(title, summary, kind) { Length = length, Minutes = minutes }, strand, level, audience, outcomes);

    private static void Lunchtimes(Stage stage)
    {
        var course = Add(stage, AcrossTheCity.Lunchtimes, "Four short sessions on what social workers ask most. Come to those you need.", CourseKind.Series, "4 lunchtimes of 45 minutes", 180, Duty, "Introduction", ["Social worker", "Independent reviewing officer"], "Read a plan for what is missing in it");
        string[] topics = ["What a good plan asks", "Suspension and exclusion: the first day", "Special needs: who does what by when", "After sixteen: money and places"];
        stage.Publish(course, new OfferingFacts { Capacity = 60, Venue = new Venue(null, null, "https://meet.derwent.example/lunchtime-learning"), Trainers = Ourselves },
            [.. Calendar.Every(stage.Days.From(52), 14, topics.Length, Calendar.Lunchtime).Select((s, i) => s with { Topic = topics[i] })]);
    }

    private static void Others(Stage stage, OfferingFacts facts)
    {
        var babies = Add(stage, Babies, "What a baby learns in a carer’s arms, and what to do in the first months of a placement.", CourseKind.Taught, "one day", 330, "Attachment and trauma", "Introduction", ["Foster carer", "Early years practitioner"], "Play and talk with a baby who has been moved");
        stage.Publish(babies, facts with { Capacity = 18 }, Calendar.WholeDay(stage.Days.From(-95)));
        var homes = Add(stage, Homes, "Routines, homework, school refusal: for staff of the city’s homes.", CourseKind.Taught, "half a day", 180, Duty, "Foundation", ["Residential worker"], "Agree a school morning with a young person who does not want to go");
        stage.Publish(homes, facts with { Capacity = 20 }, Calendar.HalfDay(stage.Days.From(-60)));
        var adopters = Add(stage, Workshop, "Rights, plans and money for children who were looked after before.", CourseKind.Taught, "an evening", 90, "Inclusion and special educational needs", "Introduction", ["Kinship carer or adoptive parent"], "Ask the school for what one’s child has a right to");
        stage.Publish(adopters, facts with { Capacity = 25, PlacesAreHeld = true, Venue = new Venue(null, null, "https://meet.derwent.example/adoptive-parents") }, Calendar.Twilight(stage.Days.From(24)));
        var social = Add(stage, Lecture, "For students of social work in each of their three years.", CourseKind.GuestLecture, "2 hours", 120, Duty, "Introduction", ["Student or trainee"], "Say what a virtual school does");
        foreach (var days in (int[])[-215, -200, 93]) stage.Publish(social, facts with { Capacity = 80, PerSetting = null, Venue = new Venue("University of the Dales, lecture hall 2", "Campus Way, DE1 0ZU", null), Cost = null }, new SessionFacts(stage.Days.From(days), new(10, 0), new(12, 0)));
    }

    private static void Next(Stage stage)
    {
        var stick = Add(stage, "Making it stick", "For schools that have begun to work through relationships and want it to last.", CourseKind.MultiDay, "3 days", 1080, "Relational and restorative practice", "Leader", ["Senior leader"], "Find what slips back in one’s own school, and why");
        var drawing = Add(stage, "Drawing and talking", "A way of being beside a child who cannot say it.", CourseKind.MultiDay, "2 days", 720, "Attachment and trauma", "Practitioner", ["Pastoral or family support", "Teaching assistant"], "Offer a child a safe weekly half hour");
        stage.Plan(stick, stage.Days.Month(4), null, "Follows the seven-day course");
        stage.Plan(drawing, stage.Days.Month(1), null, "Trainer to be found");
        stage.Draft(drawing, new OfferingFacts { Capacity = 12, Minimum = 6 });
    }
}
