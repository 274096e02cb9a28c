using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Counter;

/// <summary>What somebody says when they book; also kept until they have shown that the address is theirs.</summary>
internal sealed record BookingForm(string? Name, Guid? RoleId, string? JobTitle, int? SchoolUrn, string? Setting)
{
    public string? AccessNeeds { get; init; }

    public string? Diet { get; init; }

    public string? HopedFor { get; init; }

    public string? ManagerName { get; init; }

    public bool MayBePhotographed { get; init; }

    public bool MayBeQuoted { get; init; }

    public LearnerFacts Learner => new(Name, RoleId, JobTitle, SchoolUrn, Setting);

    public BookingFacts Facts => new(Name)
    {
        AccessNeeds = AccessNeeds,
        Diet = Diet,
        HopedFor = HopedFor,
        ManagerName = ManagerName,
        MayBePhotographed = MayBePhotographed,
        MayBeQuoted = MayBeQuoted,
    };
}

/// <summary>What somebody wishes to book.</summary>
internal sealed record BookingWish(string Reference, BookingForm Form);
