namespace VirtualSchool.Training.Domain.Catalogue;

/// <summary>A course that comes before another.</summary>
internal sealed class Prerequisite
{
    private Prerequisite() { }

    internal Prerequisite(Guid course, Guid required, bool mustBeEmbedded) => (CourseId, RequiredCourseId, MustBeEmbedded) = (course, required, mustBeEmbedded);

    public Guid CourseId { get; private init; }

    public Guid RequiredCourseId { get; private init; }

    /// <summary>True when the learner's school must not only have completed it but also have made it its practice.</summary>
    public bool MustBeEmbedded { get; private set; }
}
