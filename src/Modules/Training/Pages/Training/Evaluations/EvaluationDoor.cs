using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Keys;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Pages.Evaluations;

/// <summary>Finds what a code opens: answers of one's own, what a letter asks for, or the room where everybody gets a code of their own.</summary>
internal sealed class EvaluationDoor(TrainingRules rules, TrainingDbContext data, TimeProvider clock)
{
    /// <exception cref="NotFound">It opens nothing, or nothing today.</exception>
    public async Task<Asked> FindAsync(string code, CancellationToken cancel)
    {
        var hash = Secret.HashOf(code);
        if (await data.Set<EvaluationLetter>().FirstOrDefaultAsync(l => l.CodeHash == hash, cancel) is { } letter)
        {
            var offering = await data.Set<Booking>().Where(b => b.Id == letter.BookingId).Select(b => b.OfferingId).SingleAsync(cancel);
            var begun = await Sets.FirstOrDefaultAsync(s => s.BookingId == letter.BookingId && s.Moment == letter.Moment, cancel);
            return await AskedAsync(offering, letter.Moment, letter.BookingId, begun, cancel) with { Name = await NameAsync(letter.BookingId, cancel) };
        }
        if (await Sets.FirstOrDefaultAsync(s => s.CodeHash == hash, cancel) is { } own) return await AskedAsync(own.OfferingId, own.Moment, own.BookingId, own, cancel);
        var room = await data.Set<OfferingEvaluation>().FirstOrDefaultAsync(e => e.Code == code, cancel) ?? throw new NotFound("what an evaluation's code opens");
        var asked = await AskedAsync(room.OfferingId, Moment.AtEnd, null, null, cancel) with { Room = room };
        var daysAfter = (await rules.ReadAsync(cancel)).Number(RuleName.AskSecondTime, clock.Today());
        return OfferingEvaluation.IsOpen(asked.Offering, clock.Today(), daysAfter) ? asked : throw new NotFound("a room that is open today");
    }

    private IQueryable<AnswerSet> Sets => data.Set<AnswerSet>().Include(s => s.Answers);

    private async Task<Asked> AskedAsync(Guid id, Moment moment, Guid? booking, AnswerSet? set, CancellationToken cancel)
    {
        var offering = await data.Set<Offering>().SingleAsync(o => o.Id == id, cancel);
        var course = await data.Set<Course>().Include(c => c.Outcomes).SingleAsync(c => c.Id == offering.CourseId, cancel);
        var knows = booking is not null && await data.Set<AnswerSet>().AnyAsync(s => s.BookingId == booking && s.Moment == Moment.Before && s.SentAt != null, cancel);
        return new Asked(offering, course, moment, booking, set, Questions.Of(moment, course.Outcomes, knows));
    }

    private Task<string> NameAsync(Guid booking, CancellationToken cancel) =>
        (from b in data.Set<Booking>() join l in data.Set<Learner>() on b.LearnerId equals l.Id where b.Id == booking select l.Name).SingleAsync(cancel);
}

/// <summary>What is asked of whoever came.</summary>
/// <param name="Booking">Whose answers they are; null for nobody's by name.</param>
/// <param name="Set">What they have kept so far; null for nothing.</param>
internal sealed record Asked(Offering Offering, Course Course, Moment Moment, Guid? Booking, AnswerSet? Set, IReadOnlyList<Question> Form)
{
    /// <summary>Whose they are in words, for whoever came by their own letter; in a room nobody is told who has a place.</summary>
    public string? Name { get; init; }

    /// <summary>Set for a code of the room, which opens nobody's answers.</summary>
    public OfferingEvaluation? Room { get; init; }
}
