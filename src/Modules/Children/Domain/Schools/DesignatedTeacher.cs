using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Domain.Schools;

/// <summary>Who is the designated teacher of a school, and since when. A large school may have two.</summary>
// Children and Young Persons Act 2008 s20
internal sealed class DesignatedTeacher
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required int SchoolUrn { get; init; }

    public required PersonId PersonId { get; init; }

    public required string Name { get; set; }

    public string? Email { get; set; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; set; }

    public bool Holds(DateOnly day) => From <= day && (Until is null || Until > day);
}
