using Microsoft.EntityFrameworkCore;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.Sections;
using VirtualSchool.Platform.Log.Reading;

namespace VirtualSchool.Peps.Answers;

/// <summary>What answers are called in the log, and their values in the words of the question. Sealed answers are never shown there.</summary>
internal sealed class AnswersInLog(PepsDbContext data, TemplateLibrary templates)
{
    private const string Sealed = "(opened only with a reason)";

    // Nobody can say any more whether it was sealed.
    private static readonly RowWords TakenOut = new("an answer that was taken out") { Value = (_, _) => Sealed };

    public async Task AddAsync(Dictionary<string, RowWords> words, IReadOnlyCollection<string> records, CancellationToken cancel)
    {
        var asked = records.Where(r => LogTypes.Any(t => r.StartsWith(t, StringComparison.Ordinal))).ToDictionary(r => r, r => Guid.TryParse(r.Split(' ')[1], out var id) ? id : Guid.Empty);
        if (asked.Count == 0) return;
        var ids = asked.Values.ToList();
        var kept = data.Set<Answer>().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.PepId, a.Question });
        var aside = data.Set<SetAside>().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.PepId, a.Question });
        var found = await kept.Concat(aside).Join(data.Set<Pep>(), a => a.PepId, p => p.Id, (a, p) => new { a.Id, a.Question, p.Template }).ToDictionaryAsync(a => a.Id, cancel);
        foreach (var (record, id) in asked)
            words.Add(record, found.TryGetValue(id, out var answer) && templates.Find(answer.Template)?.Question(answer.Question) is { } question ? Of(question) : TakenOut);
    }

    private static IReadOnlyList<string> LogTypes { get; } = [nameof(Answer) + " ", nameof(SetAside) + " "];

    private static RowWords Of(TemplateQuestion question) => new($"the answer to “{question.Label}”")
    {
        Value = (field, stored) => field switch
        {
            nameof(Answer.Value) or nameof(Answer.Reason) when question.Visibility == Visibility.Sealed => Sealed,
            nameof(Answer.Value) => AnswerWords.Of(question, stored),
            _ => stored,
        },
    };
}
