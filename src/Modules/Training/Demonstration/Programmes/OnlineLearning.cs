using VirtualSchool.Training.Domain.Elearning;

namespace VirtualSchool.Training.Demonstration.Programmes;

/// <summary>What the online courses are made of, what follows which event, and the places that were bought beside the first contract.</summary>
internal static class OnlineLearning
{
    public const string Pool = "Online course places";
    public const int Places = 50;

    /// <summary>How many of all staff enrolled in the eight modules within a year, and how many of these completed them.</summary>
    public static (int Enrolled, int Completed) AcrossTheSchools { get; } = (1_700, 1_400);

    public static IReadOnlyList<string> AfterTheEvent { get; } = [LearningTogether.OnlineTrauma, LearningTogether.OnlineImpulse, LearningTogether.OnlineSpace];

    private static readonly string[] Eight =
    [
        "1. What attachment is", "2. Trauma and the growing brain", "3. What behaviour tells us", "4. Safe adults, safe places",
        "5. Calming down together", "6. Routines, endings, new beginnings", "7. Working with carers and families", "8. Looking after ourselves",
    ];

    public static void Fill(Stage stage)
    {
        stage.Course(AcrossTheCity.EightModules).SetModules(Eight);
        stage.Course(AcrossTheCity.EightModules).SetResources([(null, "Open the eight modules", "https://learn.fernleaf.example/attachment")]);
        foreach (var title in AfterTheEvent)
        {
            stage.Course(title).SetModules(["Read and watch", "Try it out at work", "Say what came of it"]);
            stage.Course(title).SetResources([(null, "Open the course", "https://online.lantern-training.example/")]);
        }
        stage.Course(LearningTogether.SelfRegulation).SetFollowOns([.. AfterTheEvent.Select(t => stage.Course(t).Id)]);
        stage.Pools.Add(new LicencePool(new PoolFacts(
            Pool, stage.Partners.Single(p => p.Name == ImprovingOutcomes.Supplier).Id, Places, stage.Days.Month(-23), stage.Days.Month(4).AddDays(-1), 2_250m, [.. AfterTheEvent.Select(t => stage.Course(t).Id)])));
        stage.Course(LearningTogether.MentalHealth).SetFollowOns([stage.Course(LearningTogether.OnlineTrauma).Id]);
    }
}
