using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.Sections;
using VirtualSchool.Peps.Pages.Versions;

namespace VirtualSchool.Peps.Pages.Sealed;

/// <summary>The answers of one section that are sealed from the person who asks.</summary>
internal sealed class SealedBoxes(PepsDbContext data, PepDesk desk, Holders holders, Writer writer)
{
    /// <exception cref="NotFound">The plan has no such section now; the version is none, has no such section, or is not the reader's to open.</exception>
    public async Task<SealedSection> CoveredAsync(PepKey key, string section, int? version, CancellationToken cancel)
    {
        var opened = await desk.ReadAsync(key, cancel);
        return version is { } number ? await InVersionAsync(opened, section, number, cancel) : await NowAsync(opened, section, cancel);
    }

    private async Task<SealedSection> NowAsync(OpenedPep opened, string section, CancellationToken cancel)
    {
        var shown = opened.Pages.Sections.FirstOrDefault(s => s.Key == section) ?? throw new NotFound("no such section now");
        var seal = Seal.Of(opened.Pages.Asked(shown), writer.Roles, writer.Stamp.By);
        var covered = Covered(opened, shown, seal).ToList();
        var nameOf = await holders.NamesAsync(covered.Select(c => c.Answer.By), cancel);
        return new SealedSection(opened, shown.Title, [.. covered.Select(c => new SealedAnswer(c.Question.Label, AnswerWords.Of(c.Question, c.Answer.Value), nameOf(c.Answer.By)))]);
    }

    private async Task<SealedSection> InVersionAsync(OpenedPep opened, string section, int number, CancellationToken cancel)
    {
        if (!writer.Roles.Contains(Role.Head)) throw new NotFound("only the head opens signed versions");
        var version = await data.Set<SignedVersion>().AsNoTracking().FirstOrDefaultAsync(v => v.PepId == opened.Pep.Id && v.Number == number, cancel);
        var parts = version?.Document.Sections.Where(s => s.Key == section).ToList() ?? [];
        if (parts.Count == 0) throw new NotFound("no such section in such a version");
        var words = new SignedWords(opened.Template);
        var covered = parts.SelectMany(p => p.Answers).Where(words.IsSealed);
        return new SealedSection(opened, $"{parts[0].Title}, version {number}", [.. covered.Select(a => new SealedAnswer(a.Question, words.Opened(a), a.By))]);
    }

    private static IEnumerable<(TemplateQuestion Question, Answer Answer)> Covered(OpenedPep opened, TemplateSection section, Seal seal) =>
        from question in section.Questions
        from answer in opened.Answers
        where answer.Question == question.Key && seal.Covers(question, answer.Value, answer.By)
        select (question, answer);
}

/// <summary>A section with what is sealed in it.</summary>
internal sealed record SealedSection(OpenedPep Opened, string Title, IReadOnlyList<SealedAnswer> Answers);
