using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Domain.Qualifying;

/// <summary>What an assessor decided on an item of a portfolio, once. A later decision stands beside it, so that whoever checks the assessing can follow it.</summary>
internal sealed class AssessorsDecision
{
    private AssessorsDecision() { }

    internal AssessorsDecision(Guid item, int number, ItemDecision decision, DateOnly on, string assessor, string? feedback) =>
        (Id, ItemId, Number, Decision, On, Assessor, Feedback) = (Guid.CreateVersion7(), item, number, decision, on, assessor, feedback);

    public Guid Id { get; private init; }

    public Guid ItemId { get; private init; }

    /// <summary>1 for the first decision on the item.</summary>
    public int Number { get; private init; }

    public ItemDecision Decision { get; private init; }

    public DateOnly On { get; private init; }

    public string Assessor { get; private init; } = "";

    public string? Feedback { get; private init; }

    /// <summary>True of the same decision said twice.</summary>
    internal bool IsSameAs(AssessorsDecision other) => (Decision, On, Assessor, Feedback) == (other.Decision, other.On, other.Assessor, other.Feedback);
}

/// <summary>What an assessor can decide.</summary>
internal enum ItemDecision
{
    [Display(Name = "Met")]
    Met = 1,

    [Display(Name = "Not yet met")]
    NotYet = 2,

    /// <summary>The award does not ask for it any more, because another item shows the same.</summary>
    [Display(Name = "Left out")]
    LeftOut = 3,
}
