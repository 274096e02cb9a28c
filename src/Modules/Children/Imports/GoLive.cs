using VirtualSchool.Children.Calendars;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports;

/// <summary>The first day on which the service runs the council's clocks, asked with the first load. What happened before it is history.</summary>
internal sealed class GoLive
{
    private const string Key = "go-live";
    private readonly Rulebook _rules;
    private readonly DateOnly? _answer;

    private GoLive(Rulebook rules, DateOnly? answer, IReadOnlyList<ImportQuestion> questions) => (_rules, _answer, Questions) = (rules, answer, questions);

    /// <summary>Empty once the day is known.</summary>
    public IReadOnlyList<ImportQuestion> Questions { get; }

    /// <exception cref="Refusal">The answer is no day.</exception>
    public static async Task<GoLive> OfAsync(Rulebook rules, ImportRequest request, DateOnly today, CancellationToken cancel)
    {
        if (await rules.InUseFromAsync(cancel) is not null) return new(rules, null, []);
        var text = request.Answers.GetValueOrDefault(Key);
        var answer = text is null ? (DateOnly?)null : Cells.Date(text) ?? throw new Refusal($"{text} is not a day in the calendar. Write day/month/year, such as 01/09/2026.", Key);
        return new(rules, answer, [Ask(answer ?? today)]);
    }

    /// <summary>Remembers the day for good.</summary>
    public void Keep()
    {
        if (_answer is { } day) _rules.UseFrom(day);
    }

    private static ImportQuestion Ask(DateOnly suggested) => new(
        Key,
        "From which day does the council use this service?",
        "What happened before it is history: it starts no clocks and sends no mail. Children in care today are asked for a current PEP.",
        [],
        $"{suggested:dd/MM/yyyy}",
        Required: true);
}
