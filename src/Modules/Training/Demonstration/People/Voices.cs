using System.Globalization;
using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Demonstration.People;

/// <summary>What people answer about one event.</summary>
internal sealed class Voices(Offering offering, Course course, DateOnly today, Random dice)
{
    private const int WouldRecommend = 92;
    private const int Printed = 35;

    private static readonly (string Key, int Weight)[] HaveDone = [("done", 5), ("part", 4), ("not-yet", 2)];

    private readonly IReadOnlyList<Question> _atEnd = Questions.Of(Moment.AtEnd, course.Outcomes, knowsBefore: false);
    private readonly IReadOnlyList<Question> _later = Questions.Of(Moment.WeeksLater, course.Outcomes, knowsBefore: false);

    /// <summary>The room of an event where nobody can tell who answered.</summary>
    public OfferingEvaluation AnonymousRoom()
    {
        var room = new OfferingEvaluation(offering.Id);
        room.Ask(anonymously: true);
        return room;
    }

    /// <param name="booking">Whose answers they are; null for nobody's by name.</param>
    public AnswerSet AtEnd(Guid? booking, Learner learner, bool wouldRecommend)
    {
        var recommends = wouldRecommend || dice.Chance(WouldRecommend);
        var set = Answer(_atEnd, Moment.AtEnd, booking, learner, q => AtEnd(q, recommends), daysLater: dice.Next(0, 6));
        var own = _atEnd.Single(q => q.MayBeQuoted);
        if (set.To(own.Key) is not null && set.Consent != QuoteConsent.No && dice.Chance(Printed)) set.Publish(own, set.SentAt!.Value.AddHours(3));
        return set;
    }

    public AnswerSet WeeksLater(Booking booking, Learner learner, Effects effects) =>
        Answer(_later, Moment.WeeksLater, booking.Id, learner, q => effects.To(q.Key) ?? Later(q), daysLater: dice.Next(42, 50));

    private AnswerSet Answer(IReadOnlyList<Question> form, Moment moment, Guid? booking, Learner learner, Func<Question, string?> say, int daysLater)
    {
        var day = new[] { offering.LastDay!.Value.AddDays(daysLater), today.AddDays(-1) }.Min();
        var at = London.StartOf(day).AddHours(16).AddMinutes(dice.Next(120));
        var set = new AnswerSet(offering.Id, moment, booking, Unguessable.Code(), at);
        var typed = form.Select(q => (q.Key, Said: say(q))).Where(a => a.Said is not null).ToDictionary(a => a.Key, a => (IReadOnlyList<string>)a.Said!.Split('|'));
        set.Keep(form, typed, Themselves(booking is not null, learner));
        set.Send(at.AddMinutes(4));
        return set;
    }

    private AboutThem Themselves(bool isNamed, Learner learner) => dice.Next(100) switch
    {
        < 45 => new(QuoteConsent.No, learner.RoleId, null),
        < 85 => new(QuoteConsent.RoleOnly, learner.RoleId, null),
        _ => isNamed ? new(QuoteConsent.WithName, learner.RoleId, learner.Name) : new(QuoteConsent.RoleOnly, learner.RoleId, null),
    };

    private string? AtEnd(Question question, bool recommends) => question.Key switch
    {
        Questions.Recommend => Number(recommends ? dice.Next(8, 11) : dice.Next(3, 7)),
        "pace" => Number(dice.Chance(75) ? 3 : dice.Next(2, 5)),
        "venue" => Number(dice.Next(2, 6)),
        "own-words" => dice.Chance(55) ? dice.Pick(recommends ? Phrases.Praise : Phrases.Doubt) : null,
        "will-do" => dice.Chance(60) ? dice.Pick(Phrases.WillDo) : null,
        "with-whom" => dice.Chance(35) ? dice.Pick(Phrases.WithWhom) : null,
        "by-when" => dice.Chance(30) ? offering.LastDay!.Value.AddDays(7 * dice.Next(2, 7)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        _ => Confidence(question) ?? Number(dice.Next(4, 6)),
    };

    private string? Later(Question question) => question.Key switch
    {
        "did-do" => dice.Pick(HaveDone),
        "helped" => "colleague|pack",
        "hindered" => dice.Chance(50) ? "time" : null,
        "manager-saw" => dice.Chance(60) ? Questions.Yes : "early",
        "children" => Number(dice.Next(3, 25)),
        "weeks-words" => dice.Chance(60) ? dice.Pick(Phrases.Later) : null,
        _ => Confidence(question),
    };

    private string? Confidence(Question question) =>
        question.Outcome is not { } outcome ? null : Number(question.Key == Questions.BeforeKey(outcome) ? dice.Next(2, 7) : dice.Next(6, 11));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
