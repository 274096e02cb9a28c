using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Domain.Caseloads;

internal enum Part
{
    Adviser = 1,
    SocialWorker = 2,
}

/// <summary>A person's part with a child, from a day until a day (not included).</summary>
internal sealed class Allocation
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public ChildId ChildId { get; private init; }

    public required Part Part { get; init; }

    public required PersonId PersonId { get; init; }

    public required string PersonName { get; set; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; set; }

    public bool Covers(DateOnly day) => From <= day && (Until is null || Until > day);
}
