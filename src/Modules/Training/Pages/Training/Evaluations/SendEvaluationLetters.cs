using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Pages.Registers;

namespace VirtualSchool.Training.Pages.Evaluations;

/// <summary>Sends today's letters: at most one a person, moment and day. Doing it twice sends nothing twice.</summary>
[AllowSystem]
internal sealed record SendEvaluationLetters : ICommand<int>;

internal sealed class SendEvaluationLettersHandler(RegisterBook book, TrainingRules rules, TrainingDbContext data, IOutbox outbox, IOptions<CouncilSettings> council, TimeProvider clock)
    : IRequestHandler<SendEvaluationLetters, int>
{
    public async Task<int> Handle(SendEvaluationLetters request, CancellationToken cancel)
    {
        var (today, sent) = (clock.Today(), 0);
        var days = new LetterDays(await rules.ReadAsync(cancel), today);
        var offerings = await data.Set<Offering>().AsNoTracking().Where(o => o.State == OfferingState.Published && o.FirstDay <= today.AddYears(1) && o.LastDay >= today.AddYears(-1)).ToListAsync(cancel);
        foreach (var offering in offerings)
            foreach (var moment in Enum.GetValues<Moment>())
                if (days.DueBy(offering, moment) is > 0 and var due) sent += await SendAsync(offering.Reference, moment, due, days, cancel);
        return sent;
    }

    private async Task<int> SendAsync(string reference, Moment moment, int due, LetterDays days, CancellationToken cancel)
    {
        var open = await book.TakeAsync(reference, cancel);
        var room = await data.Set<OfferingEvaluation>().FirstOrDefaultAsync(e => e.OfferingId == open.Offering.Id, cancel);
        // Where nobody can tell who answered, nobody is asked again, and only at the end is there a room to answer in.
        if (room is { IsAnonymous: true }) due = moment == Moment.AtEnd ? 1 : 0;
        var ids = open.People.Select(p => p.Booking.Id).ToList();
        var gone = (await data.Set<EvaluationLetter>().Where(l => ids.Contains(l.BookingId) && l.Moment == moment).ToListAsync(cancel)).ToLookup(l => l.BookingId);
        var answered = (await data.Set<AnswerSet>().Where(s => s.OfferingId == open.Offering.Id && s.Moment == moment && s.SentAt != null && s.BookingId != null).Select(s => s.BookingId!.Value).ToListAsync(cancel)).ToHashSet();
        var people = open.People.Where(p => (moment == Moment.Before || p.Taken.Any(a => a.WasThere)) && p.Learner.Primary is not null && !answered.Contains(p.Booking.Id) && IsNext(gone[p.Booking.Id])).ToList();
        foreach (var person in people) Send(open, person, moment, gone[person.Booking.Id].Count() + 1, room);
        return people.Count;

        bool IsNext(IEnumerable<EvaluationLetter> letters) => letters.Count() < due && letters.All(l => days.MayAskAgain(l.SentAt.ToLondonDate()));
    }

    private void Send(OpenRegister open, Expected person, Moment moment, int number, OfferingEvaluation? room)
    {
        var own = room is { IsAnonymous: true } ? null : Unguessable.Code();
        data.Add(new EvaluationLetter(person.Booking.Id, moment, number, own, clock.GetUtcNow()));
        var address = council.Value.Address + RegisterLinks.ToEvaluate(own ?? room!.Code);
        outbox.Add(new Mail(null, person.Learner.Primary!.Email, Subject(moment, open.Course.Title), Body(open, person, moment, number, address), About: null, HoldsToken: true));
    }

    private static string Subject(Moment moment, string title) => moment == Moment.Before ? $"Before you come to {title}" : $"What was {title} worth?";

    private string Body(OpenRegister open, Expected person, Moment moment, int number, string address) =>
        $"""
        Dear {person.Name},

        {Asking(moment, open)} It takes five minutes, and every question may be left empty:
        {address}
        {(number == 1 ? "" : "\nWe have not had your answers yet. We ask three times at most.\n")}
        {council.Value.Council}, {council.Value.Service}
        You get this letter because you have a place at {open.Offering.Reference}.
        """;

    private static string Asking(Moment moment, OpenRegister open) => moment switch
    {
        Moment.Before => $"You are coming to {open.Course.Title} on {Words.Day(open.Offering.FirstDay)}. Tell us what you hope for and how confident you are today.",
        Moment.AtEnd => $"Thank you for coming to {open.Course.Title}. What was it worth?",
        Moment.WeeksLater => $"Some weeks ago you came to {open.Course.Title}. What have you done with it since? Ask your line manager too.",
        _ => $"A term ago you came to {open.Course.Title}. What has come of it?",
    };
}
