using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Catalogue;

/// <summary>A course of the catalogue: what it is for, for whom, and when it counts as completed. It takes place as offerings.</summary>
internal sealed partial class Course
{
    private readonly List<LearningOutcome> _outcomes = [];
    private readonly List<CourseAudience> _audience = [];
    private readonly List<CourseResource> _resources = [];
    private readonly List<Prerequisite> _prerequisites = [];

    private Course() { }

    /// <exception cref="Refusal">Something in the facts cannot be kept.</exception>
    public Course(string reference, CourseFacts facts)
    {
        (Id, Reference) = (Guid.CreateVersion7(), reference);
        Change(facts);
    }

    public Guid Id { get; private init; }

    public string Reference { get; private init; } = "";

    public string Title { get; private set; } = "";

    public string Summary { get; private set; } = "";

    public CourseKind Kind { get; private set; }

    public Guid? LevelId { get; private set; }

    public Guid? StrandId { get; private set; }

    public string? Length { get; private set; }

    public int? Minutes { get; private set; }

    public string? PreReading { get; private set; }

    public string? Pack { get; private set; }

    public bool IsByInvitation { get; private set; }

    /// <summary>The share of the minutes of its sessions that completes it; every session that is marked as required is needed besides.</summary>
    public int PercentToComplete { get; private set; }

    public bool CertificateWaitsForEvaluation { get; private set; }

    /// <summary>From this day on nothing new is offered of it; what was offered stays.</summary>
    public DateOnly? RetiredOn { get; private set; }

    public uint Version { get; private set; }

    /// <summary>What participants can do afterwards; in the order of <see cref="LearningOutcome.Place"/>.</summary>
    public IReadOnlyList<LearningOutcome> Outcomes => _outcomes;

    public IReadOnlyList<CourseAudience> Audience => _audience;

    public IReadOnlyList<CourseResource> Resources => _resources;

    public IReadOnlyList<Prerequisite> Prerequisites => _prerequisites;

    /// <exception cref="Refusal">Something in the facts cannot be kept.</exception>
    public void Change(CourseFacts facts)
    {
        if (!Enum.IsDefined(facts.Kind)) throw new Refusal("Choose how the course is given.", nameof(Kind));
        (Title, Summary) = (Said.Line(facts.Title, "the course’s title", 200, nameof(Title)), Said.Line(facts.Summary, "what the course is about", 2000, nameof(Summary)));
        (Kind, LevelId, StrandId) = (facts.Kind, facts.LevelId, facts.StrandId);
        Length = Said.LineOrNothing(facts.Length, "how long it takes", 100, nameof(Length));
        Minutes = Said.BetweenOrNothing(facts.Minutes, 1, 60_000, "the minutes of teaching", nameof(Minutes));
        PreReading = Said.LineOrNothing(facts.PreReading, "the reading before", 2000, nameof(PreReading));
        Pack = Said.LineOrNothing(facts.Pack, "what the pack holds", 2000, nameof(Pack));
        PercentToComplete = Said.Between(facts.PercentToComplete, 1, 100, "the per cent of the minutes that completes it", nameof(PercentToComplete));
        (IsByInvitation, CertificateWaitsForEvaluation) = (facts.IsByInvitation, facts.CertificateWaitsForEvaluation);
    }

    public void Retire(DateOnly today) => RetiredOn ??= today;

    public void BringBack() => RetiredOn = null;
}
