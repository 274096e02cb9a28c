using System.Globalization;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Domain.Targets;

/// <summary>What a target's box may not say, beyond what its question allows. Answers with a sentence, or null.</summary>
internal static class TargetChecks
{
    public const int MostWords = 60;

    public const decimal DearestRow = 100_000m;

    public static string? Problem(string key, string value) => key switch
    {
        "target.statement" => TooManyWords(value),
        "target.costs" => Cost(AnswerValue.Rows(value) ?? []),
        _ => null,
    };

    private static string? TooManyWords(string value) =>
        value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length is > MostWords and var words
            ? $"The target has {words} words; keep it to {MostWords}. The rest belongs under how things are now."
            : null;

    private static string? Cost(IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        for (var place = 0; place < rows.Count; place++)
        {
            if (IsNotAbove(rows[place], "quantity")) return $"Row {place + 1}: say how many, more than 0.";
            if (IsNotAbove(rows[place], "weeks")) return $"Row {place + 1}: say for how many weeks, more than 0, or leave it empty when it is bought once.";
            if (Costs.Row(rows[place]) > DearestRow) return $"Row {place + 1} comes to more than £100,000. Check the numbers.";
        }
        return null;
    }

    private static bool IsNotAbove(IReadOnlyDictionary<string, string> row, string column) =>
        decimal.TryParse(row.GetValueOrDefault(column), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number <= 0;
}
