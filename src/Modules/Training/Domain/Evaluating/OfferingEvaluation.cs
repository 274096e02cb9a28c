using VirtualSchool.Platform.Log;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Domain.Evaluating;

/// <summary>How an offering is evaluated: with or without names, and by which code in the room.</summary>
internal sealed class OfferingEvaluation
{
    private OfferingEvaluation() { }

    public OfferingEvaluation(Guid offering) => (OfferingId, Code) = (offering, Unguessable.Code());

    public Guid OfferingId { get; private init; }

    /// <summary>True when nobody can tell who answered: letters then carry the code of the room.</summary>
    public bool IsAnonymous { get; private set; }

    /// <summary>The code of the room, the same for everybody; whoever follows it gets a code of their own.</summary>
    [ValueUnlogged]
    public string Code { get; private init; } = "";

    public void Ask(bool anonymously) => IsAnonymous = anonymously;

    /// <summary>True from the first day until some days after the last.</summary>
    public static bool IsOpen(Offering offering, DateOnly today, int daysAfter) =>
        offering.State == OfferingState.Published && offering.FirstDay <= today && today <= offering.LastDay?.AddDays(daysAfter);
}
