using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Domain.Targets;

/// <summary>The targets of the plan before, each with the boxes in which this plan evaluates it.</summary>
internal sealed class LastTargets(IReadOnlyList<(TargetText Target, GivenAnswers Evaluation)> targets)
{
    private static readonly string[] Evaluated = ["review.result", "review.impact", "review.next"];

    public IReadOnlyList<int> NotYetEvaluated { get; } =
        [.. targets.Where(t => Evaluated.Any(key => !IsSaid(t.Evaluation.Find(key)))).Select(t => t.Target.Number).Order()];

    /// <summary>New targets wait until the last ones are evaluated: how each went, what it changed, what follows.</summary>
    public void RefuseNewTargetsUntilEvaluated()
    {
        if (NotYetEvaluated.Count == 0) return;
        var which = NotYetEvaluated.Count == 1 ? $"target {NotYetEvaluated[0]} is" : $"targets {string.Join(", ", NotYetEvaluated)} are";
        throw new Refusal($"First say how last time's targets went: {which} not evaluated yet.");
    }

    private static bool IsSaid(GivenAnswer? answer) => answer switch
    {
        { State: AnswerState.Answered, Value.Length: > 0 } => true,
        { State: AnswerState.NotKnownYet or AnswerState.DoesNotApply, Reason.Length: > 0 } => true,
        _ => false,
    };
}
