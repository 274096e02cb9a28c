namespace VirtualSchool.Training.Domain.Elearning;

/// <summary>One part of an e-learning course, under the name that it has on the provider's site.</summary>
internal sealed class CourseModule
{
    private CourseModule() { }

    internal CourseModule(Guid course, string title, int place) => (Id, CourseId, Title, Place) = (Guid.CreateVersion7(), course, title, place);

    public Guid Id { get; private init; }

    public Guid CourseId { get; private init; }

    public string Title { get; private set; } = "";

    public int Place { get; private set; }

    internal void Move(string title, int place) => (Title, Place) = (title, place);
}

/// <summary>E-learning that is offered to those who have been at a course's event.</summary>
internal sealed class FollowOn
{
    private FollowOn() { }

    internal FollowOn(Guid course, Guid next) => (CourseId, NextCourseId) = (course, next);

    public Guid CourseId { get; private init; }

    /// <summary>The e-learning course.</summary>
    public Guid NextCourseId { get; private init; }
}
