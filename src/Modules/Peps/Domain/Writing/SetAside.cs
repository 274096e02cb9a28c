using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Domain.Writing;

/// <summary>
/// Words that met others in the same box, or that came by a one-time link and wait for approval: kept beside the answer until somebody keeps
/// either, both, or a new wording.
/// </summary>
internal sealed class SetAside
{
    private SetAside() { }

    public SetAside(Pep pep, Box box, AnswerDraft draft, Stamp stamp, Guid? link)
    {
        (Id, PepId, Child, Question, Block, Link) = (Guid.CreateVersion7(), pep.Id, pep.Child, box.Question, box.Block, link);
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

    /// <summary>The one-time link by which they were proposed; null for words that met others.</summary>
    public Guid? Link { get; private init; }

    public AnswerDraft Draft => new(State, Value, Reason);

    /// <summary>The same writer goes on typing: the latest of their words is kept.</summary>
    public void Renew(AnswerDraft draft, Stamp stamp) =>
        (State, Value, Reason, At) = (draft.State, draft.Value, draft.Reason, stamp.At);
}
