namespace VirtualSchool.Training.Domain.Catalogue;

/// <summary>A role for which a course is meant.</summary>
internal sealed class CourseAudience
{
    private CourseAudience() { }

    internal CourseAudience(Guid course, Guid word) => (CourseId, WordId) = (course, word);

    public Guid CourseId { get; private init; }

    public Guid WordId { get; private init; }
}
