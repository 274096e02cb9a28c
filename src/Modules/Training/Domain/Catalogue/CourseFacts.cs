namespace VirtualSchool.Training.Domain.Catalogue;

/// <summary>What is said of a course as a whole. Its lists (outcomes, audience, resources, prerequisites) are set by themselves.</summary>
internal sealed record CourseFacts(string? Title, string? Summary, CourseKind Kind)
{
    /// <summary>The word for how far it goes, or null.</summary>
    public Guid? LevelId { get; init; }

    /// <summary>The word for the thread that it belongs to, or null.</summary>
    public Guid? StrandId { get; init; }

    /// <summary>How long it takes, in words: "half a day", "8 fortnightly days".</summary>
    public string? Length { get; init; }

    /// <summary>How long it takes, in minutes of teaching; null when nobody has said.</summary>
    public int? Minutes { get; init; }

    /// <summary>What to read or watch before; null for nothing.</summary>
    public string? PreReading { get; init; }

    /// <summary>What the pack for each participant holds; null when there is none.</summary>
    public string? Pack { get; init; }

    /// <summary>True when nobody books by themselves.</summary>
    public bool IsByInvitation { get; init; }

    /// <summary>How many per cent of the minutes somebody must be there to have completed it.</summary>
    public int? PercentToComplete { get; init; }

    /// <summary>True when the certificate waits until the participant has answered the evaluation.</summary>
    public bool CertificateWaitsForEvaluation { get; init; }
}
