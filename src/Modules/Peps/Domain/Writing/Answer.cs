using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Domain.Writing;

/// <summary>What stands in one box of a plan: one row, so that two people can write two boxes at once.</summary>
internal sealed class Answer
{
    private Answer() { }

    public Answer(Pep pep, Box box, AnswerDraft draft, Stamp stamp)
    {
        (Id, PepId, Child) = (Guid.CreateVersion7(), pep.Id, pep.Child);
        (Section, Question, Block) = (box.Section, box.Question, box.Block);
        Write(draft, stamp);
    }

    public Guid Id { get; private init; }

    public Guid PepId { get; private init; }

    public ChildId Child { get; private init; }

    public string Section { get; private init; } = "";

    public string Question { get; private init; } = "";

    /// <summary>The target that the box belongs to; empty in a section that is asked once.</summary>
    public Guid Block { get; private init; }

    public AnswerState State { get; private set; }

    public string Value { get; private set; } = "";

    /// <summary>Why it is not known yet or does not apply; null otherwise.</summary>
    public string? Reason { get; private set; }

    public PersonId? By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Reference of the plan from which the words came, while they are only carried forward.</summary>
    public string? CarriedFrom { get; private set; }

    public AnswerDraft Draft => new(State, Value, Reason);

    /// <summary>Goes up by one with each writing; a form says which one its writer saw.</summary>
    public int Revision { get; private set; }

    /// <summary>Lays last term's answer into the new plan. It counts as answered only after "still true" or an edit.</summary>
    public static Answer CarryForward(Pep pep, Answer last, string from) => new()
    {
        Id = Guid.CreateVersion7(),
        PepId = pep.Id,
        Child = pep.Child,
        Section = last.Section,
        Question = last.Question,
        State = AnswerState.CarriedForward,
        Value = last.Value,
        By = last.By,
        At = last.At,
        CarriedFrom = from,
        Revision = 1,
    };

    /// <summary>Lays what the council's roll knows into the plan. Like last term's answer it counts only after "still true" or an edit.</summary>
    public static Answer FromRoll(Pep pep, Box box, string value, Stamp stamp) => new()
    {
        Id = Guid.CreateVersion7(),
        PepId = pep.Id,
        Child = pep.Child,
        Section = box.Section,
        Question = box.Question,
        State = AnswerState.CarriedForward,
        Value = value,
        At = stamp.At,
        CarriedFrom = RollSource,
        Revision = 1,
    };

    /// <summary>How an answer says that the roll gave it.</summary>
    public const string RollSource = "the council’s roll";

    public void Write(AnswerDraft draft, Stamp stamp)
    {
        draft.RefuseWithoutReason();
        (State, Value, Reason) = (draft.State, draft.Value, draft.Reason);
        (By, At, CarriedFrom) = (stamp.By, stamp.At, null);
        Revision++;
    }

    /// <summary>The roll says otherwise than the words that were carried forward: its answer takes their place, to be confirmed.</summary>
    public void ReplaceByRoll(string value, Stamp stamp)
    {
        if (State != AnswerState.CarriedForward || Value == value) return;
        (Value, By, At, CarriedFrom) = (value, null, stamp.At, RollSource);
    }

    /// <summary>Says that last term's words still hold.</summary>
    public void StillTrue(Stamp stamp)
    {
        if (State != AnswerState.CarriedForward) return;
        Write(new AnswerDraft(AnswerState.Answered, Value, null), stamp);
    }

    /// <summary>True when the draft is what a reader of the box sees already, confirmed or carried forward.</summary>
    public bool Shows(AnswerDraft draft) =>
        (State == AnswerState.CarriedForward ? AnswerState.Answered : State) == draft.State && Value == draft.Value && Reason == draft.Reason;
}

/// <summary>Where an answer stands: the section, the question, and the target when it is asked of each.</summary>
internal sealed record Box(string Section, string Question, Guid Block);
