using System.Globalization;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Domain.Targets;

/// <summary>What the boxes of one target say, read for lists, money and the child's page.</summary>
internal sealed record TargetText(Guid Id, int Number, string Need, string Statement, string ChildWords, string Baseline, string Measure, DateOnly? By, string Strand, decimal Cost)
{
    public static TargetText Read(PepTarget target, GivenAnswers block)
    {
        string Box(string key) => block.Value($"target.{key}") ?? "";
        return new TargetText(
            target.Id, target.Number, Box("need"), Box("statement"), Box("childwords"), Box("baseline"), Box("measure"),
            DateOnly.TryParseExact(Box("by"), "yyyy-MM-dd", out var by) ? by : null, Box("strand"), Costs.Total(Box("costs")));
    }
}

/// <summary>What help costs, from the rows of a target's cost table.</summary>
internal static class Costs
{
    /// <summary>Pounds, each row (how many × weeks × rate) rounded to the penny, halves away from nought; an empty number of weeks is one.</summary>
    public static decimal Total(string? table) => (AnswerValue.Rows(table) ?? []).Sum(Row);

    public static decimal Row(IReadOnlyDictionary<string, string> row) =>
        Math.Round(Number(row, "quantity", 1) * Number(row, "weeks", 1) * Number(row, "rate", 0), 2, MidpointRounding.AwayFromZero);

    private static decimal Number(IReadOnlyDictionary<string, string> row, string column, decimal otherwise) =>
        decimal.TryParse(row.GetValueOrDefault(column), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
