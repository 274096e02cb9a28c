using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Demonstration.Programmes;

/// <summary>One partner, two contracts: courses for those who work with looked-after children, then for the wider workforce, planned by the month; e-learning beside them.</summary>
internal static class LearningTogether
{
    public const string Resilience = "Building resilience: child, family and community";
    public const string Disruption = "Living through disruption: unplanned endings in foster care";
    public const string SelfRegulation = "Attachment and self-regulation: promoting positive behaviour";
    public const string MentalHealth = "The mental health of children and young people: managing risk, promoting recovery";
    public const string EmotionCoaching = "Emotion coaching";
    public const string OnlineTrauma = "Online: understanding trauma";
    public const string OnlineImpulse = "Online: impulsive behaviour";
    public const string OnlineSpace = "Online: behaviour and the physical environment";

    private static readonly string[] Care = ["Social worker", "Newly qualified social worker", "Independent reviewing officer", "Foster carer"];
    private static readonly string[] Wider = ["Children’s centre or family hub worker", "Early years practitioner", "Social worker", "Teacher"];
    private static readonly Venue Room = new("Council House, training suite", "Corporation Street, DE1 0ZX", null);

    public static void Fill(Stage stage)
    {
        var lantern = stage.Partners.Single(p => p.Name == ImprovingOutcomes.Supplier);
        var given = Given(stage);
        var planned = Planned(stage);
        var online = Online(stage);
        IReadOnlyList<(Guid?, PartyDuty)> parties = [(lantern.Id, PartyDuty.TrainsAndSupplies), (lantern.Id, PartyDuty.Delivers), (null, PartyDuty.Recruits), (null, PartyDuty.Pays)];
        var start = stage.Days.Month(-26);
        var first = stage.Add(new ContractFacts("Learning together, first contract", start, start.AddMonths(20).AddDays(-1), 24_500m, "Staff and carers who work with looked-after children", null, parties, [.. given.Concat(online).Select(c => c.Id)]));
        var second = stage.Add(new ContractFacts("Learning together, second contract", start.AddMonths(20), start.AddMonths(44).AddDays(-1), 27_000m, "The wider workforce: vulnerability across the community", first.Id, parties, [.. planned.Select(c => c.Id)]));
        stage.Programmes.Add(new Programme("After attachment and self-regulation", "From the two days to looking after oneself and others.", [given[2].Id, planned[3].Id]));
        foreach (var (course, days, trainer) in ((Course, int, string)[])[(given[0], -760, "Rowan Whitlock"), (given[1], -725, "Mara Ellison"), (given[3], -290, "Callum Reyes")])
            stage.Publish(course, Facts(first, lantern, 24, trainer), Calendar.WholeDay(stage.Days.From(days)));
        foreach (var days in (int[])[-660, -375])
            stage.Publish(given[2], Facts(first, lantern, 20, "Sunniva Hale", "Fergus Doyle"), [.. Calendar.Every(stage.Days.From(days), 1, 2, Calendar.WholeDay)]);
        foreach (var (course, ahead) in ((Course, int)[])[(planned[0], 1), (planned[1], 2), (planned[2], 3), (planned[2], 5), (planned[3], 6)]) stage.Plan(course, stage.Days.Month(ahead), second);
    }

    private static OfferingFacts Facts(Contract contract, Partner by, int capacity, params IEnumerable<string> trainers) =>
        new() { ContractId = contract.Id, ProviderId = by.Id, Capacity = capacity, PerSetting = 6, Venue = Room, Cost = 1_450m, Trainers = [.. trainers.Select(t => ((string?)t, (string?)null))] };

    private static Course[] Given(Stage stage) =>
    [
        stage.Add(new CourseFacts(Resilience, "What helps children, families and neighbourhoods to withstand hardship, tried out on one’s own cases.", CourseKind.Taught) { Length = "one day", Minutes = 360 },
            "Attachment and trauma", "Foundation", Care, "Describe what makes a child, a family and a community resilient", "Make a plan for one child that builds on it"),
        stage.Add(new CourseFacts(Disruption, "When a placement breaks down everybody grieves. How carers and social workers make sense of it, so that it becomes a turning point.", CourseKind.Taught) { Length = "one day", Minutes = 360 },
            "Attachment and trauma", "Practitioner", ["Foster carer", "Social worker"], "Recognise loss in a child, a carer and oneself", "Support a child through an ending nobody planned"),
        stage.Add(new CourseFacts(SelfRegulation, "Two full days on how children learn to steady themselves, why some have not, and what adults do to help without being worn down.", CourseKind.MultiDay) { Length = "2 days", Minutes = 720, PreReading = "A short film on what calms a baby" },
            "Attachment and trauma", "Practitioner", Care, "Explain behaviour by what a child has not yet been able to learn", "Use three ways to help a child calm down", "Notice secondary trauma in oneself and in colleagues"),
        stage.Add(new CourseFacts(MentalHealth, "How common it is, who is most at risk, and how to respond to self-harm in a way that helps recovery.", CourseKind.Taught) { Length = "one day", Minutes = 360 },
            "Attachment and trauma", "Practitioner", Care, "Judge risk together with the young person", "Answer self-harm in a way that promotes recovery"),
    ];

    private static Course[] Planned(Stage stage) =>
    [
        stage.Add(new CourseFacts("Brain development and positive parenting", "What the first years build, and how parents can be helped to build it.", CourseKind.Taught) { Length = "one day", Minutes = 360 }, "Working with parents and carers", "Introduction", Wider, "Explain early brain development to a parent"),
        stage.Add(new CourseFacts("Vulnerable families, vulnerable children", "Assessing and managing risk so that it protects and also strengthens.", CourseKind.Taught) { Length = "one day", Minutes = 360 }, "Working with parents and carers", "Foundation", Wider, "Write a risk assessment that is also a plan for help"),
        stage.Add(new CourseFacts(EmotionCoaching, "Naming a feeling before setting a limit and solving the problem: practice in small groups.", CourseKind.Taught) { Length = "one day", Minutes = 360 }, "Emotion coaching", "Practitioner", Wider, "Take a child through the four steps of emotion coaching"),
        stage.Add(new CourseFacts("Caring for others, caring for ourselves", "Those who look after children are what helps them most. How a team looks after its own.", CourseKind.Taught) { Length = "one day", Minutes = 360 }, "Looking after oneself and others", "Foundation", Wider, "Agree one thing that the team will do for each other"),
    ];

    private static Course[] Online(Stage stage) =>
    [
        Online(stage, OnlineTrauma, "What trauma is and how people recover from it, at one’s own time over some weeks."),
        Online(stage, OnlineImpulse, "Why some children act before they think, and what to try."),
        Online(stage, OnlineSpace, "How rooms, light and noise help or hinder a child."),
    ];

    private static Course Online(Stage stage, string title, string summary) =>
        stage.Add(new CourseFacts(title, summary, CourseKind.ELearning) { Length = "about 4 hours over some weeks", Minutes = 240 }, "Attachment and trauma", "Foundation", Care, "Try out one thing at work and say what came of it");
}
