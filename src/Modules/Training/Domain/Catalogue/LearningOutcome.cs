namespace VirtualSchool.Training.Domain.Catalogue;

/// <summary>One thing that participants can do afterwards. Evaluation asks each of them how confident they are in it.</summary>
internal sealed class LearningOutcome
{
    private LearningOutcome() { }

    internal LearningOutcome(Guid course, string text, int place) => (Id, CourseId, Text, Place) = (Guid.CreateVersion7(), course, text, place);

    public Guid Id { get; private init; }

    public Guid CourseId { get; private init; }

    public int Place { get; private set; }

    public string Text { get; private set; } = "";

    internal void Reword(string text, int place) => (Text, Place) = (text, place);
}
