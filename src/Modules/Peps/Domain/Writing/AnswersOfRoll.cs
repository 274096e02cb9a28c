using System.Globalization;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Domain.Writing;

/// <summary>The questions that the council's roll can answer before anybody types. Each is shown to be confirmed, with where it came from.</summary>
internal static class AnswersOfRoll
{
    private const int MostSchools = 8;

    /// <summary>Every question of the template that the roll answers, with the answer in its stored form.</summary>
    public static IEnumerable<(Box Box, string Value)> For(PepTemplate template, RollFacts roll) =>
        from known in Known(roll)
        from section in template.Sections
        let question = section.Questions.FirstOrDefault(q => q.Key == known.Question)
        where question is not null && AnswerFormat.Check(question, known.Raw).Value is not null
        select (new Box(section.Key, question.Key, Guid.Empty), AnswerFormat.Check(question, known.Raw).Value!);

    /// <summary>True where the roll knows better than the last plan: special needs, which the school census tells each term.</summary>
    public static bool OverrulesLastPlan(TemplateQuestion question) => question.Prefill.FirstOrDefault() == Prefill.Send;

    private static IEnumerable<(string Question, string? Raw)> Known(RollFacts roll)
    {
        yield return ("people.known_as", roll.KnownAs ?? roll.GivenName);
        yield return ("send.status", roll.Sen);
        if (roll is { Sen: "K" or "E", SenNeed: { } need }) yield return ("send.need", AnswerValue.Write([need]));
        if (roll.SchoolsBefore.Count > 0) yield return ("school.history", AnswerValue.Write([.. roll.SchoolsBefore.Take(MostSchools).Select(Row)]));
        if (roll.School is not null || roll.SchoolsBefore.Count == 0) yield break;
        yield return ("neet.since", Day(roll.SchoolsBefore[0].Until));
        yield return ("neet.last", roll.SchoolsBefore[0].Name);
    }

    private static Dictionary<string, string> Row(SchoolBefore school) =>
        new() { ["setting"] = school.Name, ["from"] = Day(school.From), ["to"] = Day(school.Until) };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
