using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Qualifying;
using VirtualSchool.Training.Pages;
using VirtualSchool.Training.Pages.Qualifications;

namespace VirtualSchool.Training.Answers;

/// <summary>On the training coordinator's home page: candidates for a qualification whose weeks are over without an award, the longest over first.</summary>
internal sealed class CandidatesLate(TrainingDbContext data, CandidateBook book, ICurrentPerson me, TimeProvider clock) : INotificationHandler<Gather<HomeCard>>
{
    private const int Harm = 20;
    private const int Few = 5;

    public async Task Handle(Gather<HomeCard> gather, CancellationToken cancel)
    {
        if (!me.Roles.Contains(Role.TrainingCoordinator)) return;
        var (late, today) = (new List<HomeItem>(), clock.Today());
        foreach (var (candidate, booking, name) in await OpenAsync(cancel))
            if (await book.TermsAsync(candidate.StartedOn, cancel) is var terms && candidate.StateOn(today, terms) == CandidateState.Late)
                late.Add(Item(candidate, booking, name, terms.ClockInWords(candidate.StartedOn, today)));
        if (late.Count == 0) return;
        gather.Add(new HomeCard("Candidates past their time", Harm, $"{Words.Count(late.Count, "candidate has", "candidates have")} no award although the weeks for it are over.", [.. late.Take(Few)]));
    }

    private static HomeItem Item(Candidate candidate, string booking, string name, string clock) =>
        new(null, name, $"One-to-one hours and portfolio since {Words.Day(candidate.StartedOn)}.", TrainingLinks.ToCandidate(booking)) { State = clock, Tone = Tone.Bad };

    private async Task<IEnumerable<(Candidate Candidate, string Booking, string Name)>> OpenAsync(CancellationToken cancel)
    {
        var open = await (
            from candidate in data.Set<Candidate>().AsNoTracking()
            where candidate.AwardedOn == null && candidate.WithdrawnOn == null
            join booking in data.Set<Booking>() on candidate.BookingId equals booking.Id
            join learner in data.Set<Learner>() on booking.LearnerId equals learner.Id
            orderby candidate.StartedOn, learner.Name
            select new { candidate, booking.Reference, learner.Name }).ToListAsync(cancel);
        return open.Select(o => (o.candidate, o.Reference, o.Name));
    }
}
