using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Contracts;

/// <summary>What the roll knows of a child, so that nobody types it again. Throws <see cref="NotFound"/> for an unknown child.</summary>
/// <param name="Child">The child.</param>
/// <param name="Since">The day after which news is told; null for none.</param>
public sealed record FindRollFacts(ChildId Child, DateOnly? Since) : IQuery<RollFacts>, IAboutChild;

/// <summary>A child as the roll has them today. What nobody has told is null.</summary>
/// <param name="Child">The child.</param>
/// <param name="CouncilNumber">The council's own number.</param>
/// <param name="KnownAs">The name by which the child is called, where it differs from the given name.</param>
/// <param name="GivenName">The given name.</param>
/// <param name="Sex">In words.</param>
/// <param name="Ethnicity">In words.</param>
/// <param name="Upn">The pupil number.</param>
/// <param name="Sen">N none, K SEN support, E education, health and care plan.</param>
/// <param name="SenNeed">The primary need by its code in the school census.</param>
/// <param name="Care">The present period of care; null when not in care.</param>
/// <param name="School">The school today.</param>
/// <param name="SchoolsBefore">Those before it, the latest first.</param>
/// <param name="News">What has changed since the day asked for, oldest first.</param>
public sealed record RollFacts(
    ChildId Child,
    string CouncilNumber,
    string? KnownAs,
    string? GivenName,
    string? Sex,
    string? Ethnicity,
    string? Upn,
    string? Sen,
    string? SenNeed,
    CareNow? Care,
    SchoolNow? School,
    IReadOnlyList<SchoolBefore> SchoolsBefore,
    IReadOnlyList<RollNews> News) : IShowsChildren
{
    IEnumerable<ChildId> IShowsChildren.ChildrenShown => [Child];
}

/// <summary>The present period of care. Where the child lives is no part of it.</summary>
/// <param name="Since">Its first day.</param>
/// <param name="LegalStatus">In words; null also for an order that tells of an adoption, which is restricted.</param>
/// <param name="Placement">The kind of home, in words; null also for one that tells of an adoption, which is restricted.</param>
/// <param name="Homes">How many homes in this period, this one included.</param>
/// <param name="HomeSince">First day in this home.</param>
public sealed record CareNow(DateOnly Since, string? LegalStatus, string? Placement, int Homes, DateOnly HomeSince);

/// <summary>The school today.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Phase">As the register says: Primary, Secondary.</param>
/// <param name="Type">As the register says: Academy converter.</param>
/// <param name="From">First day there.</param>
public sealed record SchoolNow(string Name, string? Phase, string? Type, DateOnly From);

/// <summary>A school that the child has left.</summary>
public sealed record SchoolBefore(string Name, DateOnly From, DateOnly Until);

/// <summary>Something that changed, in a sentence without the child's name.</summary>
public sealed record RollNews(DateOnly On, string What);
