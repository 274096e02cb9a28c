using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Domain.Review;

/// <summary>The whole of a plan in words, as it was signed. Later changes of templates, names or schools leave it as it is.</summary>
internal sealed record SignedDocument
{
    public string Reference { get; init; } = "";

    public string Term { get; init; } = "";

    public string Template { get; init; } = "";

    public SignedChild Child { get; init; } = new("", "", null, "");

    public IReadOnlyList<SignedSection> Sections { get; init; } = [];

    public string MeetingHeldOn { get; init; } = "";

    public decimal Cost { get; init; }

    public string? Praise { get; init; }

    public string SignedBy { get; init; } = "";

    /// <summary>Why this version was made; null for the first.</summary>
    public string? AmendedBecause { get; init; }
}

/// <summary>The child as the plan knew them.</summary>
internal sealed record SignedChild(string Name, string Initials, int? YearGroup, string School);

/// <summary>One section, or one block of it ("Target 2"), with its answers.</summary>
internal sealed record SignedSection(string Key, string Title, Owner Owner, Guid Block, IReadOnlyList<SignedAnswer> Answers);

/// <summary>One answered question. <paramref name="Value"/> is as stored, so that tables keep their shape.</summary>
internal sealed record SignedAnswer(string Key, string Question, AnswerState State, string Value, string? Reason, string By, DateTimeOffset At);
