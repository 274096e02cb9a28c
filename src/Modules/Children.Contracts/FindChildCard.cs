using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Contracts;

/// <summary>What every page about a child shows of them. Throws <see cref="NotFound"/> for an unknown child.</summary>
public sealed record FindChildCard(ChildId Child) : IQuery<ChildCard>, IAboutChild;

/// <summary>A child in a few facts, as they are today.</summary>
/// <param name="Child">The child.</param>
/// <param name="ShownName">Known-as name and family name; "Child 1234" while the council has given no names.</param>
/// <param name="Initials">For places where the name must not be shown.</param>
/// <param name="BornOn">Date of birth.</param>
/// <param name="YearGroup">0 is Reception, -1 and -2 the nursery years; null before and after.</param>
/// <param name="OnRoll">True while the child is looked after (short breaks do not count).</param>
/// <param name="InCareSince">First day of the present period of care, or null.</param>
/// <param name="SchoolUrn">The school's number in the national register, or null without a place.</param>
/// <param name="SchoolName">The school's name, or null.</param>
/// <param name="AdviserId">The virtual school's adviser, or null.</param>
/// <param name="AdviserName">The adviser's name, or null.</param>
/// <param name="WorkerId">The social worker, or null.</param>
/// <param name="WorkerName">The social worker's name, or null.</param>
/// <param name="Sen">N none, K SEN support, E education, health and care plan; null when nobody has said.</param>
public sealed record ChildCard(
    ChildId Child,
    string ShownName,
    string Initials,
    DateOnly BornOn,
    int? YearGroup,
    bool OnRoll,
    DateOnly? InCareSince,
    int? SchoolUrn,
    string? SchoolName,
    PersonId? AdviserId,
    string? AdviserName,
    PersonId? WorkerId,
    string? WorkerName,
    string? Sen) : IShowsChildren
{
    IEnumerable<ChildId> IShowsChildren.ChildrenShown => [Child];
}
