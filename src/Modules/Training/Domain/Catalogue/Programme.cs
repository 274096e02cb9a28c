using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Catalogue;

/// <summary>Courses in the order in which people take them: after each, what next.</summary>
internal sealed class Programme
{
    private const int MostSteps = 20;
    private readonly List<ProgrammeStep> _steps = [];

    private Programme() { }

    /// <exception cref="Refusal">The title is missing, or the courses cannot stand so.</exception>
    public Programme(string? title, string? summary, IReadOnlyList<Guid> courses)
    {
        Id = Guid.CreateVersion7();
        Change(title, summary, courses);
    }

    public Guid Id { get; private init; }

    public string Title { get; private set; } = "";

    public string? Summary { get; private set; }

    public uint Version { get; private set; }

    /// <summary>The courses, in the order of <see cref="ProgrammeStep.Place"/>.</summary>
    public IReadOnlyList<ProgrammeStep> Steps => _steps;

    /// <exception cref="Refusal">The title is missing, or the courses cannot stand so.</exception>
    public void Change(string? title, string? summary, IReadOnlyList<Guid> courses)
    {
        if (courses.Count == 0) throw new Refusal("Choose at least one course.", "Courses");
        if (courses.Count > MostSteps) throw new Refusal($"Keep to {MostSteps} courses.", "Courses");
        if (courses.Distinct().Count() < courses.Count) throw new Refusal("A course stands there twice. Choose each once.", "Courses");
        (Title, Summary) = (Said.Line(title, "the programme’s title", 200, nameof(Title)), Said.LineOrNothing(summary, "what it is for", 2000, nameof(Summary)));
        _steps.RemoveAll(s => !courses.Contains(s.CourseId));
        foreach (var (course, place) in courses.Select((c, i) => (c, i + 1)))
            if (_steps.Find(s => s.CourseId == course) is { } known) known.Move(place);
            else _steps.Add(new ProgrammeStep(Id, course, place));
    }
}

/// <summary>One course of a programme.</summary>
internal sealed class ProgrammeStep
{
    private ProgrammeStep() { }

    internal ProgrammeStep(Guid programme, Guid course, int place) => (ProgrammeId, CourseId, Place) = (programme, course, place);

    public Guid ProgrammeId { get; private init; }

    public Guid CourseId { get; private init; }

    public int Place { get; private set; }

    internal void Move(int place) => Place = place;
}
