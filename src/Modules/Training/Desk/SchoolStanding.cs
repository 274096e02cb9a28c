using VirtualSchool.Children.Contracts;
using VirtualSchool.Training.Domain.Trained;

namespace VirtualSchool.Training.Desk;

/// <summary>How a school stands with training.</summary>
/// <param name="School">The school, and how many of our children go there.</param>
/// <param name="Completed">What those who work there have completed, each person's latest of each course, the latest first.</param>
/// <param name="Teachers">Its designated teachers, deputies last.</param>
internal sealed record SchoolStanding(OurSchool School, IReadOnlyList<CompletedCourse> Completed, IReadOnlyList<TeacherStanding> Teachers, TrainingTerms Terms)
{
    /// <summary>How many have completed a course lately enough to count.</summary>
    public int People { get; } = Completed.Where(c => Terms.IsCurrent(c.On)).Select(c => c.Who.Learner).Distinct().Count();

    /// <summary>How many have completed a course, but none that still counts.</summary>
    public int PeopleLapsed => Completed.Select(c => c.Who.Learner).Distinct().Count() - People;

    /// <summary>When the latest was completed; null for none.</summary>
    public DateOnly? Latest => Completed.Count == 0 ? null : Completed[0].On;

    public TeacherState Teacher { get; } = TeacherStanding.OfSchool(Teachers);
}
