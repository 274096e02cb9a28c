using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.Sections;

namespace VirtualSchool.Peps.Pages.Sealed;

/// <summary>The answers of one section that are sealed from the person who asks.</summary>
internal sealed class SealedBoxes(PepDesk desk, Holders holders, Writer writer)
{
    /// <exception cref="NotFound">The plan has no such section now.</exception>
    public async Task<SealedSection> CoveredAsync(PepKey key, string section, CancellationToken cancel)
    {
        var opened = await desk.ReadAsync(key, cancel);
        var shown = opened.Pages.Sections.FirstOrDefault(s => s.Key == section) ?? throw new NotFound("no such section now");
        var seal = Seal.Of(opened.Pages.Asked(shown), writer.Roles, writer.Stamp.By);
        var covered = Covered(opened, shown, seal).ToList();
        var nameOf = await holders.NamesAsync(covered.Select(c => c.Answer.By), cancel);
        return new SealedSection(opened, shown.Title, [.. covered.Select(c => new SealedAnswer(c.Question.Label, AnswerWords.Of(c.Question, c.Answer.Value), nameOf(c.Answer.By)))]);
    }

    private static IEnumerable<(TemplateQuestion Question, Answer Answer)> Covered(OpenedPep opened, TemplateSection section, Seal seal) =>
        from question in section.Questions
        from answer in opened.Answers
        where answer.Question == question.Key && seal.Covers(question, answer.Value, answer.By)
        select (question, answer);
}

/// <summary>A section with what is sealed in it.</summary>
internal sealed record SealedSection(OpenedPep Opened, string Title, IReadOnlyList<SealedAnswer> Answers);
