using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using VirtualSchool.Peps.Demonstration.Phrases;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Demonstration.Writing;

/// <summary>Makes an answer in the one form that is stored, from a phrase of the word lists or, for what they leave out, from the question's kind.</summary>
internal static class AnswerMaker
{
    // Phrases without a blank give the same answer each time, and checking a table is slow.
    private static readonly ConcurrentDictionary<(TemplateQuestion Question, string Phrase), AnswerDraft> Constant = new(new ByReference());

    public static AnswerDraft Make(TemplateQuestion question, string phrase, Setting setting, Random dice)
    {
        if (phrase[0] is '?' or '-' && phrase.Length > 1) return new(phrase[0] == '?' ? AnswerState.NotKnownYet : AnswerState.DoesNotApply, "", setting.Say(phrase[1..], dice));
        if (Constant.TryGetValue((question, phrase), out var known)) return known;
        var draft = Checked(question, phrase, setting, dice);
        if (!phrase.AsSpan().ContainsAny('{', '#', '%')) Constant[(question, phrase)] = draft;
        return draft;
    }

    private static AnswerDraft Checked(TemplateQuestion question, string phrase, Setting setting, Random dice)
    {
        var checkedAnswer = AnswerFormat.Check(question, Raw(question, phrase, setting, dice));
        return checkedAnswer is { Value: { } value, Problem: null }
            ? new(AnswerState.Answered, value, null)
            : throw new InvalidOperationException($"The demonstration answers {question.Key} with {phrase}: {checkedAnswer.Problem}");
    }

    /// <summary>For a question that must be answered and that no list has words for.</summary>
    public static string Plain(TemplateQuestion question) => question.Type switch
    {
        QuestionType.YesNo => "no",
        QuestionType.Choice => question.Choices[0].Key,
        QuestionType.Multi => question.None is null ? $"[{question.Choices[0].Key}]" : "[]",
        QuestionType.Scale3 => "2",
        QuestionType.Scale5 or QuestionType.Scale10 => "4",
        QuestionType.Date => "{iso-7}",
        QuestionType.Number => $"{question.From ?? 1:0}",
        QuestionType.Percent => "95",
        QuestionType.Money => "0",
        QuestionType.Table when question.None is not null => "[]",
        QuestionType.Table or QuestionType.File => "?To be added after the meeting.",
        QuestionType.Person => "{teacher}",
        QuestionType.Short => "As agreed at the meeting",
        _ => "Nothing to add this time.",
    };

    private static string Raw(TemplateQuestion question, string phrase, Setting setting, Random dice) => phrase switch
    {
        "[]" => "[]",
        _ when question.Type == QuestionType.Table => AnswerValue.Write(phrase.Split(" // ").Select(row => Row(row, setting, dice)).ToList()),
        _ when question.Type == QuestionType.Multi => AnswerValue.Write(setting.Say(phrase.Trim('[', ']'), dice).Split(',')),
        ['#', .. var range] => Between(range, dice).ToString(CultureInfo.InvariantCulture),
        ['%', .. var range] => string.Create(CultureInfo.InvariantCulture, $"{Math.Min(100, Between(range, dice) + (dice.Next(10) / 10m))}"),
        _ => setting.Say(phrase, dice),
    };

    private static Dictionary<string, string> Row(string row, Setting setting, Random dice) =>
        row.Split(" ; ").Select(cell => cell.Split(": ", 2)).ToDictionary(cell => cell[0].Trim(), cell => setting.Say(cell[1].Trim(), dice));

    private static int Between(string range, Random dice)
    {
        var ends = range.Split("..");
        return dice.Next(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture) + 1);
    }

    private sealed class ByReference : IEqualityComparer<(TemplateQuestion Question, string Phrase)>
    {
        public bool Equals((TemplateQuestion Question, string Phrase) x, (TemplateQuestion Question, string Phrase) y) => ReferenceEquals(x.Question, y.Question) && x.Phrase == y.Phrase;

        public int GetHashCode((TemplateQuestion Question, string Phrase) obj) => HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Question), obj.Phrase);
    }
}
