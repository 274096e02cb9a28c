using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Domain.Trained;

/// <summary>How a designated teacher stands with training for their part.</summary>
/// <param name="TrainedOn">When they last completed a course for designated teachers; null when never.</param>
internal sealed record TeacherStanding(string Name, bool IsDeputy, DateOnly Since, DateOnly? TrainedOn, TrainingTerms Terms)
{
    public bool IsNew => Terms.IsNew(Since);

    public TeacherState State => TrainedOn switch
    {
        { } on => Terms.IsCurrent(on) ? TeacherState.Current : TeacherState.Lapsed,
        null => IsNew ? TeacherState.New : TeacherState.Untrained,
    };

    /// <summary>"trained on 4 Nov 2025, current until 4 Nov 2027; new since 1 Sept 2026".</summary>
    public string InWords => State switch
    {
        TeacherState.Current => $"trained on {Words.Day(TrainedOn)}, current until {Words.Day(Terms.LapsesOn(TrainedOn!.Value))}{(IsNew ? $"; new since {Words.Day(Since)}" : "")}",
        TeacherState.Lapsed => $"last trained on {Words.Day(TrainedOn)}, lapsed on {Words.Day(Terms.LapsesOn(TrainedOn!.Value))}{(IsNew ? $"; new since {Words.Day(Since)}" : "")}",
        TeacherState.New => $"new since {Words.Day(Since)}, not trained yet",
        _ => $"in the part since {Words.Day(Since)}, never trained as far as we know",
    };

    /// <summary>The same with its first letter large.</summary>
    public string Sentence => $"{char.ToUpperInvariant(InWords[0])}{InWords[1..]}";

    /// <summary>How a school stands by its designated teachers: a deputy's training counts only where nobody else is named.</summary>
    public static TeacherState OfSchool(IReadOnlyList<TeacherStanding> teachers)
    {
        var named = teachers.Any(t => !t.IsDeputy) ? teachers.Where(t => !t.IsDeputy) : teachers;
        return named.Select(t => t.State).DefaultIfEmpty(TeacherState.None).Min();
    }
}

/// <summary>Where a designated teacher stands, the best first.</summary>
internal enum TeacherState
{
    [Display(Name = "Trained")]
    Current = 1,

    [Display(Name = "New, not trained yet")]
    New = 2,

    [Display(Name = "Training lapsed")]
    Lapsed = 3,

    [Display(Name = "Never trained")]
    Untrained = 4,

    [Display(Name = "None recorded")]
    None = 5,
}
