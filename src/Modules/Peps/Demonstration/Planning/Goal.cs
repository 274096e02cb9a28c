using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Peps.Demonstration.Planning;

/// <summary>How far a plan of the demonstration has come by its last day.</summary>
internal enum Goal
{
    NotStarted = 1,
    Started = 2,
    Arranged = 3,
    WaitingForWorker = 4,
    WaitingForTeacher = 5,
    Ready = 6,
    Sent = 7,
    BeingRead = 8,
    Returned = 9,
    SentAgain = 10,
    Signed = 11,
    BeingAmended = 12,
    SignedAgain = 13,
}

internal static class Goals
{
    // How many days a plan commonly takes to come so far, and how often one stands there.
    private static readonly (Goal Goal, int Days, int Weight)[] All =
    [
        (Goal.NotStarted, 0, 7), (Goal.Started, 2, 14), (Goal.Arranged, 5, 12), (Goal.WaitingForWorker, 12, 9), (Goal.WaitingForTeacher, 12, 9),
        (Goal.Ready, 15, 4), (Goal.Sent, 18, 8), (Goal.BeingRead, 20, 4), (Goal.Returned, 22, 6), (Goal.SentAgain, 26, 2), (Goal.Signed, 22, 22),
        (Goal.BeingAmended, 30, 1), (Goal.SignedAgain, 35, 2),
    ];

    /// <summary>For a benchmark: plans that are open, few of them with much in them.</summary>
    private static readonly (Goal What, int Weight)[] Open = [(Goal.NotStarted, 45), (Goal.Started, 35), (Goal.Arranged, 20)];

    /// <summary>One pupil of the teacher on the sign-in page in each state, the most telling first.</summary>
    public static readonly Goal[] OfShownPupils =
        [Goal.WaitingForTeacher, Goal.Returned, Goal.NotStarted, Goal.Arranged, Goal.WaitingForWorker, Goal.Started, Goal.Ready, Goal.Sent, Goal.Signed, Goal.SignedAgain];

    public static Goal After(int days, Random dice) => dice.Pick<Goal>([.. All.Where(g => g.Days <= days).Select(g => (g.Goal, g.Weight))]);

    public static Goal OfOpenPlan(Random dice) => dice.Pick(Open);

    /// <summary>The goal, or how far one can have come in so few days.</summary>
    public static Goal Within(Goal goal, int days) => All.First(g => g.Goal == goal).Days <= days ? goal : All.Where(g => g.Days <= days).MaxBy(g => g.Days).Goal;
}
