using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain.SecondFactors;

/// <summary>From which day on a second factor is demanded of whom in a role. The council's choice for every role but the head's and the administrator's.</summary>
[CouncilsChoice]
internal sealed class SecondFactorRule
{
    private SecondFactorRule() { }

    public SecondFactorRule(Role role, DateOnly from, SecondFactorDemand demand, string source) =>
        (Role, From, Demand, Source) = (role, from, demand, source);

    /// <summary>The rules that the service ships with.</summary>
    public static IReadOnlyList<SecondFactorRule> Shipped { get; } =
    [
        new(Role.Adviser, Beginning, SecondFactorDemand.OfEverybody, ShippedSource),
        new(Role.SocialWorker, Beginning, SecondFactorDemand.OfEverybody, ShippedSource),
        new(Role.DesignatedTeacher, Beginning, SecondFactorDemand.OfWhoeverSeesSeveral, ShippedSource),
        new(Role.TrainingCoordinator, Beginning, SecondFactorDemand.OfEverybody, "VirtualSchool's own default: whoever sees what participants need for their health"),
        new(Role.TrainingPartner, Beginning, SecondFactorDemand.OfEverybody, "VirtualSchool's own default: whoever signs in from another organisation"),
    ];

    /// <summary>The roles for which the council chooses.</summary>
    public static IReadOnlyList<Role> ChosenFor { get; } = [.. Permission.SightedRoles, Role.TrainingCoordinator, Role.TrainingPartner];

    public Role Role { get; private set; }

    public DateOnly From { get; private set; }

    public SecondFactorDemand Demand { get; private set; }

    /// <summary>Where the council laid it down.</summary>
    public string Source { get; private set; } = "";

    private static DateOnly Beginning => new(2020, 1, 1);

    private static string ShippedSource => "VirtualSchool's own default: whoever sees more than one child";

    public void Change(SecondFactorDemand demand, string source) => (Demand, Source) = (demand, source);

    /// <summary>
    /// True when somebody with these roles who sees that many children needs a second factor on that day. A head sees every child and an
    /// administrator decides who sees whom, so of them it is always demanded.
    /// </summary>
    public static bool Demands(IEnumerable<SecondFactorRule> rules, IReadOnlySet<Role> roles, bool seesSeveral, DateOnly day) =>
        roles.Any(role => role is Role.Head or Role.Administrator || DemandOn(rules, role, day) switch
        {
            SecondFactorDemand.OfEverybody => true,
            _ => seesSeveral,
        });

    private static SecondFactorDemand? DemandOn(IEnumerable<SecondFactorRule> rules, Role role, DateOnly day) =>
        rules.Where(r => r.Role == role && r.From <= day).MaxBy(r => r.From)?.Demand;
}
