using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Peps.Domain.Rules;

/// <summary>What a council decides about plans. Each is dated data with its source; none is a constant.</summary>
internal enum RuleName
{
    FirstPlanInitiated = 10,
    FirstPlanWritten = 11,
    AfterSchoolChangeInitiated = 12,
    AfterSchoolChangeWritten = 13,
    TermPlanInitiated = 14,
    TermPlanWritten = 15,
    RemindBefore = 40,
    RemindLate = 41,
    RemindLateAgain = 42,
}

/// <summary>How days are counted, or that the number is not days.</summary>
internal enum RuleBasis
{
    SchoolDays = 1,
    WorkingDays = 2,
    CalendarDays = 3,
}

/// <summary>One rule as it applies from a day, until a later row of the same name takes over.</summary>
[CouncilsChoice]
internal sealed class PepRule
{
    private PepRule() { }

    public PepRule(RuleName name, int number, RuleBasis basis, DateOnly appliesFrom, string source, PersonId? setBy)
    {
        RuleBook.RefuseWhatCannotBe(name, number, basis, source);
        (Id, Name, Number, Basis) = (Guid.CreateVersion7(), name, number, basis);
        (AppliesFrom, Source, SetBy) = (appliesFrom, source.Trim(), setBy);
    }

    public Guid Id { get; private init; }

    public RuleName Name { get; private init; }

    public int Number { get; private init; }

    public RuleBasis Basis { get; private init; }

    public DateOnly AppliesFrom { get; private init; }

    public string Source { get; private init; } = "";

    /// <summary>Who set it; null for one that came with the service.</summary>
    public PersonId? SetBy { get; private init; }
}
