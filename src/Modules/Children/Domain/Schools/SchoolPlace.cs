using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Domain.Schools;

/// <summary>A child at one school from a day until a day (not included). No row for a stretch of time: the child had no school place.</summary>
internal sealed class SchoolPlace
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public ChildId ChildId { get; private init; }

    public required int SchoolUrn { get; init; }

    public required string SchoolName { get; set; }

    /// <summary>The URN of the school that this one took the place of, by the register: the child did not move. Null for an ordinary start.</summary>
    public int? TookPlaceOf { get; init; }

    /// <summary>The year group in which the school taught the child when the place began, where a record says so.</summary>
    public int? YearGroup { get; set; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; set; }

    public bool Covers(DateOnly day) => From <= day && (Until is null || Until > day);
}
