using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;

namespace VirtualSchool.Peps.Domain.Review;

/// <summary>How good a plan, or one section of it, is.</summary>
internal enum Grade
{
    /// <summary>Missing, or not fit for use: cannot be signed off.</summary>
    Red = 1,

    /// <summary>Incomplete.</summary>
    Amber = 2,

    /// <summary>Good.</summary>
    Green = 3,

    /// <summary>High quality.</summary>
    Gold = 4,
}

/// <summary>What the virtual school decided.</summary>
internal enum ReviewDecision
{
    SignedOff = 1,
    Returned = 2,
}

/// <summary>One reading of a submitted plan: its grade, what is praised, what must change, and feedback by section.</summary>
internal sealed class PepReview
{
    private readonly List<SectionFeedback> _feedback = [];

    private PepReview() { }

    public PepReview(Pep pep, int round, ReviewDecision decision, Grade? grade, string? praise, string? reason, Stamp stamp)
    {
        (Id, PepId, Round, Decision, Grade) = (Guid.CreateVersion7(), pep.Id, round, decision, grade);
        Child = pep.Child;
        (Praise, Reason) = (Tidy(praise), Tidy(reason));
        (By, On, At) = (stamp.By, stamp.On, stamp.At);
    }

    public Guid Id { get; private init; }

    public Guid PepId { get; private init; }

    public ChildId Child { get; private init; }

    /// <summary>1 for the first reading, 2 after the plan was returned and sent again.</summary>
    public int Round { get; private init; }

    public ReviewDecision Decision { get; private init; }

    public Grade? Grade { get; private init; }

    public string? Praise { get; private init; }

    /// <summary>What must change; always there when the plan is returned.</summary>
    public string? Reason { get; private init; }

    public PersonId? By { get; private init; }

    public DateOnly On { get; private init; }

    public DateTimeOffset At { get; private init; }

    public IReadOnlyList<SectionFeedback> Feedback => _feedback;

    /// <summary>The first section graded red or amber: where the writer starts.</summary>
    public string? FirstSectionToChange => _feedback.FirstOrDefault(f => f.Grade is Review.Grade.Red or Review.Grade.Amber)?.Section;

    /// <summary>Says something of one section; a section without grade and words is left out.</summary>
    public void Say(string section, Grade? grade, string? words)
    {
        if (grade is null && string.IsNullOrWhiteSpace(words)) return;
        if (grade == Review.Grade.Red && string.IsNullOrWhiteSpace(words))
            throw new Refusal("A red section needs words: say what would make it good.", $"Feedback[{section}].Words");
        _feedback.Add(new SectionFeedback(Id, section, grade, Tidy(words), _feedback.Count));
    }

    public void RefuseUnlessItTellsWhatToChange()
    {
        if (Reason is null) throw new Refusal("Say what needs to change. The school and the social worker read it as you write it.", "Reason");
    }

    public void RefuseUnlessItMayBeSigned()
    {
        if (Grade is null) throw new Refusal("Choose a grade before signing off.", "Grade");
        if (Grade == Review.Grade.Red) throw new Refusal("A red plan cannot be signed off. Return it and say what needs to change.", "Grade");
    }

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What the reader said of one section.</summary>
internal sealed class SectionFeedback
{
    private SectionFeedback() { }

    internal SectionFeedback(Guid review, string section, Grade? grade, string? words, int place) =>
        (Id, ReviewId, Section, Grade, Words, Place) = (Guid.CreateVersion7(), review, section, grade, words, place);

    public Guid Id { get; private init; }

    public Guid ReviewId { get; private init; }

    public string Section { get; private init; } = "";

    public Grade? Grade { get; private init; }

    public string? Words { get; private init; }

    public int Place { get; private init; }
}
