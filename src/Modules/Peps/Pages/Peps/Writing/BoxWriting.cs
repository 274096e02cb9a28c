using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Targets;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Pages.Writing;

/// <summary>Writes one box of an opened plan: checks what was typed, keeps both texts when two met in it, whoever wrote them.</summary>
internal sealed class BoxWriting(PepsDbContext data)
{
    /// <exception cref="Refusal">What was typed cannot stand there.</exception>
    /// <exception cref="NotFound">The section does not ask this, or not of that target.</exception>
    public async Task<BoxSaved> WriteAsync(OpenedPep opened, TemplateSection section, TypedBox box, Stamp stamp, CancellationToken cancel)
    {
        var question = Asked(opened, section, box);
        var standing = opened.Find(box.Question, box.Block);
        if (IsUntouched(standing, box)) return Confirmed(box, standing, stamp);
        RefuseTooEarly(opened, section);
        var draft = new AnswerDraft(box.State, Check(question, box), box.Reason);
        draft.RefuseWithoutReason();
        if (standing?.Shows(draft) ?? false) return Confirmed(box, standing, stamp);
        if (box.Seen.Showed(draft)) return new BoxSaved(box.Question, box.Block, box.Seen, null);
        if (standing is null) return First(opened, section, box, draft, stamp);
        if (standing.Revision != box.Seen.Revision) return await ClashAsync(opened, standing, box, draft, stamp, cancel);
        Write(opened, standing, draft, stamp);
        return Saved(box, standing);
    }

    /// <summary>Keeps what somebody who came by link typed beside the box, until somebody who writes the section uses it.</summary>
    /// <inheritdoc cref="WriteAsync" path="/exception" />
    public async Task<BoxSaved> ProposeAsync(OpenedPep opened, TemplateSection section, TypedBox box, Stamp stamp, Guid link, CancellationToken cancel)
    {
        var question = Asked(opened, section, box);
        var standing = opened.Find(box.Question, box.Block);
        var isNew = box.Seen.Aside is null;
        if (isNew && !box.StillTrue && IsUntouched(standing, box)) return Saved(box, standing);
        RefuseTooEarly(opened, section);
        var draft = new AnswerDraft(box.State, Check(question, box), box.Reason);
        draft.RefuseWithoutReason();
        if (!box.StillTrue && box.Seen.Showed(draft)) return new BoxSaved(box.Question, box.Block, box.Seen, null);
        var aside = await SetAsideAsync(opened, new Box(section.Key, box.Question, box.Block), box.Seen, draft, stamp, link, cancel);
        return new BoxSaved(box.Question, box.Block, SeenBox.Of(standing, aside), null);
    }

    /// <summary>Puts words that somebody chose into the box, empty or not.</summary>
    public void Put(OpenedPep opened, Box box, AnswerDraft draft, Stamp stamp)
    {
        if (opened.Find(box.Question, box.Block) is { } standing) Write(opened, standing, draft, stamp);
        else Add(opened, box, draft, stamp);
    }

    private static TemplateQuestion Asked(OpenedPep opened, TemplateSection section, TypedBox box)
    {
        var blocks = opened.Pages.Blocks.GetValueOrDefault(section.Key);
        var place = blocks is null ? -1 : blocks.ToList().IndexOf(box.Block);
        if (blocks is null ? box.Block != Guid.Empty : place < 0) throw new NotFound("no such target in this section");
        var answers = blocks is null ? opened.Pages.Answers : opened.Pages.Answers.Blocks(section.Key)[place];
        // A follow-up is on the page before its answer opens it, so it is known by the section and not only when shown.
        return section.QuestionsFor(opened.Pages.Facts, answers).Concat(section.Questions.Where(q => q.FollowsUp is not null)).FirstOrDefault(q => q.Key == box.Question)
            ?? throw new NotFound("the section does not ask this now");
    }

    // The page's button sends every box: what nobody touched is not written, and what is carried forward stays so.
    private static bool IsUntouched(Answer? standing, TypedBox box)
    {
        var typed = (box.Value ?? "").ReplaceLineEndings("\n").Trim();
        if (box.State != AnswerState.Answered) return false;
        return standing is null ? typed.Length == 0 : standing.Value == typed && standing.State is AnswerState.Answered or AnswerState.CarriedForward;
    }

    private static BoxSaved Confirmed(TypedBox box, Answer? standing, Stamp stamp)
    {
        if (box.StillTrue) standing?.StillTrue(stamp);
        return Saved(box, standing);
    }

    private static void RefuseTooEarly(OpenedPep opened, TemplateSection section)
    {
        if (section.Key == PepPages.Targets) opened.Evaluations().RefuseNewTargetsUntilEvaluated();
    }

    private static string? Check(TemplateQuestion question, TypedBox box)
    {
        var found = AnswerFormat.Check(question, box.Value);
        var problem = found.Problem ?? (found.Value is null ? null : TargetChecks.Problem(question.Key, found.Value));
        return problem is null ? found.Value : throw new Refusal(problem, box.Field);
    }

    private BoxSaved First(OpenedPep opened, TemplateSection section, TypedBox box, AnswerDraft draft, Stamp stamp) =>
        Saved(box, Add(opened, new Box(section.Key, box.Question, box.Block), draft, stamp));

    private Answer Add(OpenedPep opened, Box box, AnswerDraft draft, Stamp stamp)
    {
        MeetingDay(opened, box.Question, draft, stamp);
        var answer = new Answer(opened.Pep, box, draft, stamp);
        opened.Answers.Add(answer);
        opened.Turned();
        data.Add(answer);
        return answer;
    }

    private static void Write(OpenedPep opened, Answer standing, AnswerDraft draft, Stamp stamp)
    {
        MeetingDay(opened, standing.Question, draft, stamp);
        standing.Write(draft, stamp);
        opened.Turned();
    }

    private static void MeetingDay(OpenedPep opened, string question, AnswerDraft draft, Stamp stamp)
    {
        if (question == "meeting.date" && DateOnly.TryParseExact(draft.Value, "yyyy-MM-dd", out var on)) opened.Pep.HoldMeeting(on, stamp);
    }

    private async Task<BoxSaved> ClashAsync(OpenedPep opened, Answer standing, TypedBox box, AnswerDraft draft, Stamp stamp, CancellationToken cancel)
    {
        var aside = await SetAsideAsync(opened, new Box(standing.Section, box.Question, box.Block), box.Seen, draft, stamp, null, cancel);
        return new BoxSaved(box.Question, box.Block, box.Seen with { Aside = aside.Id }, new BoxClash(standing.By, standing.Value));
    }

    private async Task<SetAside> SetAsideAsync(OpenedPep opened, Box box, SeenBox seen, AnswerDraft draft, Stamp stamp, Guid? link, CancellationToken cancel)
    {
        var aside = await data.Set<SetAside>().FirstOrDefaultAsync(
            s => s.Id == seen.Aside && s.PepId == opened.Pep.Id && s.By == stamp.By && s.Question == box.Question && s.Block == box.Block, cancel);
        if (aside is null) data.Add(aside = new SetAside(opened.Pep, box, draft, stamp, link));
        else aside.Renew(draft, stamp);
        return aside;
    }

    private static BoxSaved Saved(TypedBox box, Answer? standing) => new(box.Question, box.Block, SeenBox.Of(standing), null);
}
