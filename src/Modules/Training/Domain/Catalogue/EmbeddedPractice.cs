using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Catalogue;

/// <summary>Somebody has seen that a school has made what a course teaches its practice; other courses may ask for it.</summary>
internal sealed class EmbeddedPractice
{
    private EmbeddedPractice() { }

    /// <exception cref="Refusal">Nothing says how it was seen, or the day is still to come.</exception>
    public EmbeddedPractice(Guid course, int schoolUrn, string schoolName, DateOnly on, string? evidence, PersonId? by, DateOnly today)
    {
        if (on > today) throw new Refusal("Enter the day on which it was seen: not one that is still to come.", nameof(On));
        (Id, CourseId, SchoolUrn, SchoolName, On, By) = (Guid.CreateVersion7(), course, schoolUrn, schoolName, on, by);
        Evidence = Said.Line(evidence, "how it was seen", 1000, nameof(Evidence));
    }

    /// <summary>The same, of the school that took this one's place.</summary>
    public EmbeddedPractice At(int school, string name) => new()
    {
        Id = Guid.CreateVersion7(),
        CourseId = CourseId,
        SchoolUrn = school,
        SchoolName = name,
        On = On,
        Evidence = Evidence,
        By = By,
    };

    public Guid Id { get; private init; }

    public Guid CourseId { get; private init; }

    public int SchoolUrn { get; private init; }

    public string SchoolName { get; private init; } = "";

    public DateOnly On { get; private init; }

    public string Evidence { get; private init; } = "";

    public PersonId? By { get; private init; }
}
