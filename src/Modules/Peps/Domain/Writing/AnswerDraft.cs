using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Domain.Writing;

/// <summary>What somebody wants to put into a box.</summary>
internal sealed record AnswerDraft
{
    public const int LongestValue = 20_000;

    public AnswerDraft(AnswerState state, string? value, string? reason)
    {
        (State, Value) = (state, Tidy(value));
        Reason = state == AnswerState.Answered || string.IsNullOrWhiteSpace(reason) ? null : Tidy(reason);
    }

    public AnswerState State { get; }

    /// <summary>As stored. Half-written words stay even while the box says "not known yet".</summary>
    public string Value { get; }

    public string? Reason { get; }

    public void RefuseWithoutReason()
    {
        if (Value.Length > LongestValue) throw new Refusal($"That is {Value.Length} characters; one answer holds {LongestValue}. Add the rest as a paper.", "Value");
        if (State == AnswerState.NotKnownYet && Reason is null) throw new Refusal("Say in a few words why it is not known yet, and who will find out.", "Reason");
        if (State == AnswerState.DoesNotApply && Reason is null) throw new Refusal("Say in a few words why it does not apply.", "Reason");
    }

    private static string Tidy(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
