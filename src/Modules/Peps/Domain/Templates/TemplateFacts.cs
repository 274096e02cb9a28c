using System.Globalization;
using System.Text.Json;

namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>
/// What is known of the child and the plan when conditions are read. A null is "not known": no condition on it holds,
/// so a question never appears because of something that nobody knows.
/// </summary>
internal sealed record TemplateFacts
{
    public required PepPhase Phase { get; init; }

    /// <summary>0 is Reception, negative before it; null when not known.</summary>
    public int? Year { get; init; }

    public int? Age { get; init; }

    /// <summary>N none, K SEN support, E education, health and care plan.</summary>
    public string? Sen { get; init; }

    public bool FirstPep { get; init; }

    public SchoolTerm? Term { get; init; }

    /// <summary>False when the child is on no roll and has no place in education, work or training.</summary>
    public bool HasPlace { get; init; } = true;

    public int? MonthsInCare { get; init; }

    /// <summary>Total of the newest strengths and difficulties questionnaire, 0 to 40.</summary>
    public int? SdqTotal { get; init; }

    /// <summary>Attendance this school year, per cent.</summary>
    public decimal? Attendance { get; init; }

    /// <summary>Sessions missed without permission this school year, per cent of those possible.</summary>
    public decimal? Unauthorised { get; init; }

    /// <summary>Suspensions and exclusions this school year.</summary>
    public int? Suspensions { get; init; }

    /// <summary>Schools attended so far, this one included.</summary>
    public int? Schools { get; init; }

    /// <summary>A change of home or school is already planned.</summary>
    public bool PlannedMove { get; init; }

    /// <summary>Came to this school or to care since the last plan.</summary>
    public bool NewArrival { get; init; }

    public bool MoneyApprovedLastTerm { get; init; }

    /// <summary>False only when the care plan says that parents are not to be asked.</summary>
    public bool ParentsMayContribute { get; init; } = true;

    /// <summary>New to English.</summary>
    public bool EnglishBeginner { get; init; }

    /// <summary>Has, or is owed, a Pathway Plan (Children Act 1989 Sch 2 para 19B).</summary>
    public bool PathwayPlan { get; init; }

    private static readonly Dictionary<string, Func<TemplateFacts, string?>> ByName = new()
    {
        ["phase"] = facts => JsonNamingPolicy.KebabCaseLower.ConvertName(facts.Phase.ToString()),
        ["year"] = facts => Text(facts.Year),
        ["age"] = facts => Text(facts.Age),
        ["sen"] = facts => facts.Sen,
        ["firstPep"] = facts => Text(facts.FirstPep),
        ["term"] = facts => facts.Term?.ToString().ToLowerInvariant(),
        ["hasPlace"] = facts => Text(facts.HasPlace),
        ["monthsInCare"] = facts => Text(facts.MonthsInCare),
        ["sdqTotal"] = facts => Text(facts.SdqTotal),
        ["attendance"] = facts => facts.Attendance?.ToString(CultureInfo.InvariantCulture),
        ["unauthorised"] = facts => facts.Unauthorised?.ToString(CultureInfo.InvariantCulture),
        ["suspensions"] = facts => Text(facts.Suspensions),
        ["schools"] = facts => Text(facts.Schools),
        ["plannedMove"] = facts => Text(facts.PlannedMove),
        ["newArrival"] = facts => Text(facts.NewArrival),
        ["moneyApprovedLastTerm"] = facts => Text(facts.MoneyApprovedLastTerm),
        ["parentsMayContribute"] = facts => Text(facts.ParentsMayContribute),
        ["englishBeginner"] = facts => Text(facts.EnglishBeginner),
        ["pathwayPlan"] = facts => Text(facts.PathwayPlan),
    };

    /// <summary>The names that a condition may use.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>The fact as a condition reads it (yes or no, numbers without grouping); null when not known.</summary>
    public string? Value(string name) => ByName.TryGetValue(name, out var read) ? read(this) : null;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Text(bool truth) => truth ? "yes" : "no";
}
