using FluentValidation;
using FluentValidation.Results;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Pages.Writing;

/// <summary>Writes boxes of one section of an opened plan: all or none of them.</summary>
internal sealed class SectionWriting(BoxWriting writing, SectionKeeper sections)
{
    /// <param name="opened">The plan, taken to be changed.</param>
    /// <param name="section">The section.</param>
    /// <param name="boxes">What was typed.</param>
    /// <param name="seal">What the writer may not read, and so may not write.</param>
    /// <param name="stamp">Who writes, and when.</param>
    /// <param name="proposing">The link by which it is only proposed; null when it counts.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="ValidationException">What is wrong in which box.</exception>
    /// <exception cref="NotFound">A box is sealed from its writer.</exception>
    public async Task<BoxesSaved> SaveAsync(OpenedPep opened, TemplateSection section, IReadOnlyList<TypedBox> boxes, Seal seal, Stamp stamp, Guid? proposing, CancellationToken cancel)
    {
        if (boxes.Any(box => IsCovered(opened, section, box, seal))) throw new NotFound("the box is sealed from its writer");
        var before = AskedBy(opened, section);
        var (saved, wrong) = (new List<BoxSaved>(), new List<ValidationFailure>());
        foreach (var box in boxes)
            try
            {
                saved.Add(await (proposing is { } link ? writing.ProposeAsync(opened, section, box, stamp, link, cancel) : writing.WriteAsync(opened, section, box, stamp, cancel)));
            }
            catch (Refusal refusal)
            {
                wrong.Add(new ValidationFailure(refusal.Field == "Reason" ? BoxNames.Reason(box.Question, box.Block) : box.Field, refusal.Message));
            }
        if (wrong.Count > 0) throw new ValidationException(wrong);
        await sections.MeasureAsync(opened, stamp.On, cancel);
        return new BoxesSaved(stamp.At, saved, AskedBy(opened, section).Except(before).Count());
    }

    // Follow-ups are on the page from the start.
    private static HashSet<(string, int)> AskedBy(OpenedPep opened, TemplateSection section)
    {
        var pages = opened.Pages;
        IReadOnlyList<GivenAnswers> blocks = pages.Blocks.ContainsKey(section.Key) ? pages.Answers.Blocks(section.Key) : [pages.Answers];
        return [.. blocks.SelectMany((answers, place) => section.QuestionsFor(pages.Facts, answers).Where(q => q.FollowsUp is null).Select(q => (q.Key, place)))];
    }

    private static bool IsCovered(OpenedPep opened, TemplateSection section, TypedBox box, Seal seal) =>
        section.Questions.FirstOrDefault(q => q.Key == box.Question) is { } question
        && opened.Find(box.Question, box.Block) is { } standing && seal.Covers(question, standing.Value, standing.By);
}
