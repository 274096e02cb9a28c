using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Figures;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Pages.Evaluations;

/// <summary>What people answered about one offering, or about a course whenever it was given.</summary>
/// <param name="Offering">Its reference; null for the whole course.</param>
/// <param name="Course">Its reference; null for one offering.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record FindResults(string? Offering, string? Course) : IQuery<ResultsShown>;

/// <summary>Answers in figures, each with its base, and in words.</summary>
internal sealed record ResultsShown(string Reference, string Title, bool IsAnonymous, IReadOnlyList<MomentShown> Moments, IReadOnlyList<WordsShown> Said);

/// <summary>One moment's answers.</summary>
internal sealed record MomentShown(
    Moment Moment, IReadOnlyList<(string Label, Figure Figure)> Figures, IReadOnlyList<ScaleCounts> Scales, IReadOnlyList<OptionCounts> Options, IReadOnlyList<(string Outcome, ConfidenceChange Change)> Confidence);

/// <summary>Somebody's own words.</summary>
/// <param name="By">Whose, as far as it may be said.</param>
/// <param name="MayBePrinted">True where they allow it.</param>
internal sealed record WordsShown(Guid Set, string Key, string Question, string Words, string By, bool MayBePrinted, bool IsPrinted);

internal sealed class FindResultsHandler(TrainingRules rules, TrainingDbContext data, TimeProvider clock) : IRequestHandler<FindResults, ResultsShown>
{
    public async Task<ResultsShown> Handle(FindResults query, CancellationToken cancel)
    {
        var (course, offerings) = await FindAsync(query, cancel);
        var ids = offerings.Select(o => o.Id).ToList();
        var sets = await data.Set<AnswerSet>().AsNoTracking().Include(s => s.Answers).Where(s => ids.Contains(s.OfferingId) && s.SentAt != null).ToListAsync(cancel);
        var attendees = await data.Set<Attendance>().Where(a => ids.Contains(a.OfferingId) && a.Kind != AttendanceKind.DidNotCome).Select(a => a.BookingId).Distinct().CountAsync(cancel);
        var least = (await rules.ReadAsync(cancel)).Number(RuleName.AnswersForInterval, clock.Today());
        var roles = await data.Set<CatalogueWord>().AsNoTracking().ToDictionaryAsync(w => w.Id, w => w.Name, cancel);
        var isAnonymous = query.Offering is not null && await data.Set<OfferingEvaluation>().AnyAsync(e => e.OfferingId == ids[0] && e.IsAnonymous, cancel);
        var results = new EvaluationResults(sets, attendees, clock.Today());
        return new ResultsShown(
            query.Offering is null ? course.Reference : offerings[0].Reference, course.Title, isAnonymous,
            [.. Enum.GetValues<Moment>().Where(m => results.At(m).Count > 0).Select(m => Shown(results, m, course, least))],
            [.. sets.OrderBy(s => s.SentAt).SelectMany(s => WordsOf(s, course, s.RoleId is { } role ? roles[role] : null))]);
    }

    private async Task<(Course, IReadOnlyList<Offering>)> FindAsync(FindResults query, CancellationToken cancel)
    {
        var (byOffering, byCourse) = (References.ReadOffering(query.Offering), References.ReadCourse(query.Course));
        var offerings = await data.Set<Offering>().AsNoTracking().Where(o => query.Offering != null
            ? o.Reference == byOffering
            : data.Set<Course>().Any(c => c.Id == o.CourseId && c.Reference == byCourse)).ToListAsync(cancel);
        var id = offerings.Count > 0 ? offerings[0].CourseId : (Guid?)null;
        var course = await data.Set<Course>().AsNoTracking().Include(c => c.Outcomes).FirstOrDefaultAsync(c => c.Id == id || (query.Offering == null && c.Reference == byCourse), cancel);
        return (course ?? throw new NotFound("an offering or course with results"), offerings);
    }

    private static MomentShown Shown(EvaluationResults results, Moment moment, Course course, int least)
    {
        var form = Questions.Of(moment, course.Outcomes, knowsBefore: false);
        return new MomentShown(
            moment, [.. Figures(results, moment)],
            [.. form.Where(q => q.Kind == AnswerKind.Scale).Select(q => results.Scale(moment, q)).Where(s => s.People + s.NotApplicable > 0)],
            [.. form.Where(q => q.Options.Count > 0).Select(q => results.Chosen(moment, q)).Where(o => o.People > 0)],
            [.. course.Outcomes.OrderBy(o => o.Place).Select(o => (o.Text, Change: results.Confidence(moment, o.Id, least))).Where(c => c.Change is not null).Select(c => (c.Text, c.Change!))]);
    }

    private static IEnumerable<(string, Figure)> Figures(EvaluationResults results, Moment moment)
    {
        yield return ("Answered", results.Response(moment));
        if (moment == Moment.AtEnd) yield return ("Would recommend it", results.Recommending());
        if (moment is not (Moment.WeeksLater or Moment.TermLater)) yield break;
        if (results.Children(moment) is { } children) yield return ($"Children with whom they have used it, by {Words.Count(children.People, "person", "people")}", children.Figure);
        yield return ("Say there is an effect on attendance or attainment", results.SeeingEffect(moment));
        yield return ("Work with more children or families", results.Saying(moment, Questions.MoreChildren));
        yield return ("Say their school values the work more", results.Saying(moment, Questions.SchoolValues));
    }

    private static IEnumerable<WordsShown> WordsOf(AnswerSet set, Course course, string? role) =>
        from question in Questions.Of(set.Moment, course.Outcomes, knowsBefore: false)
        where question.Kind == AnswerKind.OwnWords && set.To(question.Key)?.Text is not null
        let answer = set.To(question.Key)!
        select new WordsShown(set.Id, question.Key, question.Text, answer.Text!, set.AttributedTo(role), question.MayBeQuoted && set.Consent != QuoteConsent.No, answer.PublishedAt is not null);
}
