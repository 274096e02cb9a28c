using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Trained;

/// <summary>That somebody has completed a course: by the register and the course's rule, or by the provider's word that e-learning was completed.</summary>
/// <param name="Who">Who it was.</param>
/// <param name="Course">Which course.</param>
/// <param name="On">The last day on which they were there; of e-learning, the day of completion.</param>
internal sealed record CompletedCourse(TrainedPerson Who, Guid Course, DateOnly On)
{
    /// <summary>Each person's latest completion of each course, the latest first.</summary>
    public static IReadOnlyList<CompletedCourse> Latest(IEnumerable<CompletedCourse> all) =>
        [.. all.GroupBy(c => (c.Who.Learner, c.Course)).Select(g => g.MaxBy(c => c.On)!).OrderByDescending(c => c.On).ThenBy(c => c.Who.Name, StringComparer.Ordinal).ThenBy(c => c.Course)];
}

/// <summary>A learner as those who ask who is trained know them.</summary>
/// <param name="SchoolUrn">Where they work today; null for who works elsewhere.</param>
/// <param name="Person">Who they are in this service; null when they do not sign in to it.</param>
/// <param name="Emails">Their addresses, in small letters.</param>
internal sealed record TrainedPerson(Guid Learner, string Name, Guid? Role, int? SchoolUrn, PersonId? Person, IReadOnlyCollection<string> Emails);
