using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Qualifying;

/// <summary>Something that a candidate handed in for the portfolio, and what assessors decided on it. It holds titles and decisions, no child's data.</summary>
internal sealed class PortfolioItem
{
    private readonly List<AssessorsDecision> _decisions = [];

    private PortfolioItem() { }

    internal PortfolioItem(Guid candidate, int number, string title, DateOnly handedInOn) => (Id, CandidateId, Number, Title, HandedInOn) = (Guid.CreateVersion7(), candidate, number, title, handedInOn);

    public Guid Id { get; private init; }

    public Guid CandidateId { get; private init; }

    public int Number { get; private init; }

    public string Title { get; private init; } = "";

    public DateOnly HandedInOn { get; private init; }

    public IReadOnlyList<AssessorsDecision> Decisions => _decisions;

    /// <summary>The latest decision; null while nobody has decided.</summary>
    public AssessorsDecision? Latest => _decisions.MaxBy(d => d.Number);

    /// <summary>What stands today; null while nobody has decided.</summary>
    public ItemDecision? Decision => Latest?.Decision;

    /// <exception cref="Refusal">The day is before it was handed in or decided on last, or nothing says who decided what and why.</exception>
    internal void Decide(ItemDecision? decision, DateOnly on, string? assessor, string? feedback)
    {
        if (decision is not { } made || !Enum.IsDefined(made)) throw new Refusal("Choose what the assessor decided.", "Decision");
        if (string.IsNullOrWhiteSpace(feedback) && made == ItemDecision.NotYet) throw new Refusal("Enter what is still missing, so that the candidate knows.", "Feedback");
        if (string.IsNullOrWhiteSpace(feedback) && made == ItemDecision.LeftOut) throw new Refusal("Enter why it is left out.", "Feedback");
        if (on < HandedInOn) throw new Refusal($"“{Title}” was handed in on {Words.Day(HandedInOn)}. Enter that day or a later one.", "DecidedOn");
        if (on < Latest?.On) throw new Refusal($"The decision before was on {Words.Day(Latest.On)}. Enter that day or a later one.", "DecidedOn");
        var said = new AssessorsDecision(Id, _decisions.Count + 1, made, on, Said.Line(assessor, "the assessor’s name", 200, "Assessor"), Said.LineOrNothing(feedback, "the feedback", 1000, "Feedback"));
        if (Latest?.IsSameAs(said) ?? false) throw new Refusal("This decision stands there already.", "Decision");
        _decisions.Add(said);
    }
}
