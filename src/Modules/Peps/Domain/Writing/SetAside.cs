using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Domain.Writing;

/// <summary>
/// Words that met others in the same box: kept beside the answer until somebody keeps either, both, or a new wording.
/// </summary>
internal sealed class SetAside
{
    private SetAside() { }

    public SetAside(Answer standing, AnswerDraft draft, Stamp stamp)
    {
        (Id, PepId, Child, Question, Block) = (Guid.CreateVersion7(), standing.PepId, standing.Child, standing.Question, standing.Block);
        (State, Value, Reason, By, At) = (draft.State, draft.Value, draft.Reason, stamp.By, stamp.At);
    }

    public Guid Id { get; private init; }

    public Guid PepId { get; private init; }

    public ChildId Child { get; private init; }

    public string Question { get; private init; } = "";

    public Guid Block { get; private init; }

    public AnswerState State { get; private set; }

    public string Value { get; private set; } = "";

    public string? Reason { get; private set; }

    public PersonId? By { get; private init; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The same writer goes on typing: the latest of their words is kept.</summary>
    public void Renew(AnswerDraft draft, Stamp stamp) =>
        (State, Value, Reason, At) = (draft.State, draft.Value, draft.Reason, stamp.At);
}
