using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.Writing;

namespace VirtualSchool.Peps.Pages.Sections;

/// <summary>One box as it is shown.</summary>
/// <param name="SealedAt">Where what was told in confidence is opened with a reason; null when this reader sees the answer.</param>
internal sealed record BoxShown(
    TemplateQuestion Question, Guid Block, Requirement Requirement, AnswerState State, string Value, string? Reason, SeenBox Seen, string? By, DateTimeOffset? At,
    string? CarriedFrom, string? FactText, string? FactSource, string? OpensWhen, string? SealedAt)
{
    public bool IsCarried => State == AnswerState.CarriedForward;

    public string Label => OpensWhen is null ? Question.Label : $"{OpensWhen} {char.ToLowerInvariant(Question.Label[0])}{Question.Label[1..]}";
}

/// <summary>Lays out the boxes of one section, block by block.</summary>
internal sealed class SectionBoxes(OpenedPep opened, TemplateSection section, RecordedFacts facts, Func<PersonId?, string> nameOf, Seal seal)
{
    public IReadOnlyList<BlockShown> Blocks(bool mayWrite)
    {
        if (!opened.Pages.Blocks.TryGetValue(section.Key, out var blocks)) return [new(Guid.Empty, null, Boxes(Guid.Empty, opened.Pages.Answers, mayWrite))];
        var answers = opened.Pages.Answers.Blocks(section.Key);
        return [.. blocks.Select((block, place) => new BlockShown(block, $"Target {place + 1}", Boxes(block, answers[place], mayWrite)))];
    }

    public bool Asks(string question) => section.Questions.Any(q => q.Key == question);

    public ClashShown Clash(SetAside aside)
    {
        var standing = opened.Find(aside.Question, aside.Block);
        var question = section.Questions.First(q => q.Key == aside.Question);
        return new ClashShown(
            aside.Id, SettleClash.SeenOf(standing, aside), question.Label, new(nameOf(standing?.By), standing?.At, WordsOf(question, standing?.Draft, standing?.By)),
            new(nameOf(aside.By), aside.At, WordsOf(question, aside.Draft, aside.By)), standing is not null && question.Type is (QuestionType.Long or QuestionType.Short), aside.Link is not null);
    }

    private IReadOnlyList<BoxShown> Boxes(Guid block, GivenAnswers answers, bool mayWrite) =>
        [.. Asked(answers, mayWrite).Select(question => Box(question, block, answers))];

    // Without JavaScript a follow-up cannot appear by itself, so a writer sees it from the start, with the answer that opens it.
    private IEnumerable<TemplateQuestion> Asked(GivenAnswers answers, bool mayWrite)
    {
        var shown = section.QuestionsFor(opened.Pages.Facts, answers);
        return mayWrite ? section.Questions.Where(q => shown.Contains(q) || shown.Any(parent => parent.Key == q.FollowsUp)) : shown;
    }

    private BoxShown Box(TemplateQuestion question, Guid block, GivenAnswers answers)
    {
        var answer = opened.Find(question.Key, block);
        var covered = seal.Covers(question, answer?.Value, answer?.By);
        return new BoxShown(
            question, block, question.RequirementFor(opened.Pages.Facts, answers), answer?.State ?? AnswerState.Answered, covered ? "" : answer?.Value ?? "", answer?.Reason, SeenBox.Of(answer),
            answer is null ? null : nameOf(answer.By), answer?.At, answer?.CarriedFrom,
            question.Type == QuestionType.Fact ? facts.Of(question.Key, block) : null,
            question.Type == QuestionType.Fact && question.Prefill.Contains(Prefill.Roll) ? facts.Source : null, OpensWhen(question), covered ? PepLinks.ToSealed(opened.Pep.Reference, section.Key) : null);
    }

    private string WordsOf(TemplateQuestion question, AnswerDraft? text, PersonId? by) =>
        seal.Covers(question, text?.Value, by) ? "Told in confidence"
        : text?.State is AnswerState.NotKnownYet ? $"Not known yet: {text.Reason}"
        : text?.State is AnswerState.DoesNotApply ? $"Does not apply: {text.Reason}"
        : AnswerWords.Of(question, text?.Value);

    private string? OpensWhen(TemplateQuestion question)
    {
        if (question.FollowsUp is null || section.Questions.FirstOrDefault(q => q.Key == question.FollowsUp) is not { Detail: { } detail } parent) return null;
        var words = (detail.On ?? ["yes"]).Select(key => parent.Choices.FirstOrDefault(c => c.Key == key)?.Label ?? key);
        return $"If \u201c{string.Join("\u201d or \u201c", words)}\u201d:";
    }
}
