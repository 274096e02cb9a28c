using System.Globalization;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Tests.Templates;

/// <summary>Looks for a child for whom conditions hold together, trying every value that the conditions speak of.</summary>
internal static class Witness
{
    private static readonly Dictionary<string, Func<TemplateFacts, string, TemplateFacts>> Set = new()
    {
        ["year"] = (facts, value) => facts with { Year = Whole(value) },
        ["age"] = (facts, value) => facts with { Age = Whole(value) },
        ["sen"] = (facts, value) => facts with { Sen = value },
        ["firstPep"] = (facts, value) => facts with { FirstPep = value == "yes" },
        ["term"] = (facts, value) => facts with { Term = Enum.Parse<SchoolTerm>(value, ignoreCase: true) },
        ["hasPlace"] = (facts, value) => facts with { HasPlace = value == "yes" },
        ["monthsInCare"] = (facts, value) => facts with { MonthsInCare = Whole(value) },
        ["sdqTotal"] = (facts, value) => facts with { SdqTotal = Whole(value) },
        ["attendance"] = (facts, value) => facts with { Attendance = decimal.Parse(value, CultureInfo.InvariantCulture) },
        ["unauthorised"] = (facts, value) => facts with { Unauthorised = decimal.Parse(value, CultureInfo.InvariantCulture) },
        ["suspensions"] = (facts, value) => facts with { Suspensions = Whole(value) },
        ["schools"] = (facts, value) => facts with { Schools = Whole(value) },
        ["plannedMove"] = (facts, value) => facts with { PlannedMove = value == "yes" },
        ["newArrival"] = (facts, value) => facts with { NewArrival = value == "yes" },
        ["moneyApprovedLastTerm"] = (facts, value) => facts with { MoneyApprovedLastTerm = value == "yes" },
        ["parentsMayContribute"] = (facts, value) => facts with { ParentsMayContribute = value == "yes" },
        ["englishBeginner"] = (facts, value) => facts with { EnglishBeginner = value == "yes" },
        ["pathwayPlan"] = (facts, value) => facts with { PathwayPlan = value == "yes" },
    };

    /// <summary>True when some child of this template's years and some answers to its own questions satisfy them all.</summary>
    public static bool Exists(PepTemplate template, params Condition?[] conditions)
    {
        var all = conditions.OfType<Condition>().ToList();
        var parts = all.SelectMany(condition => condition.Parts).ToList();
        var children = parts.OfType<Condition.Fact>().Where(fact => fact.Name != "phase").GroupBy(fact => fact.Name)
            .Aggregate(One(new TemplateFacts { Phase = template.Phase }), (tried, fact) => tried.SelectMany(facts =>
                Values(fact.Select(part => part.Test)).Where(value => Fits(template, fact.Key, value))
                    .Select(value => Set[fact.Key](facts, value)).Prepend(facts)));
        var answers = parts.OfType<Condition.Answer>().Where(answer => template.Question(answer.Key) is not null).GroupBy(answer => answer.Key)
            .Aggregate(One(new Dictionary<string, string>()), (tried, answer) => tried.SelectMany(given =>
                answer.SelectMany(part => Values([part.Test]).Select(value => Written(template.Question(answer.Key)!, part.Column, value)))
                    .Distinct().Select(value => new Dictionary<string, string>(given) { [answer.Key] = value }).Prepend(given)))
            .Select(given => Given.Answers([.. given.Select(pair => (pair.Key, pair.Value))])).ToList();
        return children.Any(facts => answers.Exists(given => all.TrueForAll(condition => condition.Holds(facts, given))));
    }

    private static IEnumerable<T> One<T>(T value) => [value];

    private static IEnumerable<string> Values(IEnumerable<ValueTest> tests) => tests
        .SelectMany(test => test.In.Concat(new[] { test.From, test.To }.OfType<decimal>().Select(limit => limit.ToString(CultureInfo.InvariantCulture))))
        .DefaultIfEmpty("1").Distinct();

    private static bool Fits(PepTemplate template, string fact, string value) => fact switch
    {
        "year" => template.Years.Contains(Whole(value)),
        "age" => Whole(value) >= template.Years.From + 4 && Whole(value) <= template.Years.To + 5,
        _ => true,
    };

    private static string Written(TemplateQuestion question, string? column, string value) =>
        column is not null ? AnswerValue.Write([new Dictionary<string, string> { [column] = value }])
        : question.Type == QuestionType.Multi ? AnswerValue.Write([value])
        : value;

    private static int Whole(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
