using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Domain.Schools;

/// <summary>Who is the designated teacher of a school, and since when. A large school may have several, and deputies.</summary>
// Children and Young Persons Act 2008 s20
internal sealed class DesignatedTeacher
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required int SchoolUrn { get; init; }

    public required PersonId PersonId { get; init; }

    public required string Name { get; set; }

    public string? Email { get; set; }

    /// <summary>Stands in for the designated teacher and sees the same pupils. The law knows no deputies: the school remains to name a designated teacher.</summary>
    public bool IsDeputy { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; set; }

    public bool Holds(DateOnly day) => From <= day && (Until is null || Until > day);
}
