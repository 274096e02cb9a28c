using VirtualSchool.Platform.Figures;

namespace VirtualSchool.Training.Domain.Evaluating;

/// <summary>What answers come to. Only sent ones count, and nothing is a number without how many gave it.</summary>
/// <param name="sets">Answers of one moment, and those given before where there are any.</param>
/// <param name="attendees">How many the register says came.</param>
/// <param name="asAt">The day of the figures.</param>
internal sealed class EvaluationResults(IReadOnlyList<AnswerSet> sets, int attendees, DateOnly asAt)
{
    /// <summary>From which number on, 0 to 10, somebody would recommend it rather than not.</summary>
    public const int WouldRecommend = 7;

    private readonly IReadOnlyList<AnswerSet> _sent = [.. sets.Where(s => s.SentAt is not null)];

    /// <summary>Sent answers of the moment.</summary>
    public IReadOnlyList<AnswerSet> At(Moment moment) => [.. _sent.Where(s => s.Moment == moment)];

    /// <summary>Of those who came, how many answered; a plain count while no register says who came.</summary>
    public Figure Response(Moment moment) => attendees >= At(moment).Count && attendees > 0
        ? new Figure(At(moment).Count, attendees, 0, asAt, "Sent answers, of the people who the register says came.")
        : Figure.Count(At(moment).Count, 0, asAt, "Sent answers. The register does not say yet of how many people.");

    public Figure Recommending() => Share(Moment.AtEnd, Questions.Recommend, a => a.Number >= WouldRecommend,
        a => a.Number is not null, $"Answered {WouldRecommend} to 10 on the question whether they would recommend it, where 0 is certainly not and 10 certainly; of those who answered it.");

    /// <summary>Who saw an effect on attendance or on attainment, of those who answered either.</summary>
    public Figure SeeingEffect(Moment moment)
    {
        var asked = At(moment).Where(s => Says(s, Questions.Attendance) || Says(s, Questions.Attainment)).ToList();
        var yes = asked.Count(s => s.To(Questions.Attendance)?.Text == Questions.Yes || s.To(Questions.Attainment)?.Text == Questions.Yes);
        return new Figure(yes, asked.Count, 0, asAt, "Say that they have seen an effect on children’s attendance or attainment; of those who answered. It is what they say, not a measure of it.");
    }

    /// <summary>Who said yes, of those who answered and whose work it is.</summary>
    public Figure Saying(Moment moment, string key) =>
        Share(moment, key, a => a.Text == Questions.Yes, a => a.Text is not null and not "not-mine", "Answered yes; of those who answered, without those who said that it is not their work.");

    /// <summary>With how many children they have used it, added up, and how many people say so; null where nobody does.</summary>
    public (Figure Figure, int People)? Children(Moment moment)
    {
        var numbers = At(moment).Select(s => s.To(Questions.Children)?.Number).OfType<int>().ToList();
        return numbers.Count == 0 ? null : (Figure.Count(numbers.Sum(), At(moment).Count - numbers.Count, asAt, $"Added up over the {Words.Count(numbers.Count, "person", "people")} who gave a number; a child with whom two work is counted twice. Not known: who answered and gave none."), numbers.Count);
    }

    /// <summary>How many gave each number of a scale, the least first; who said that it does not apply stands apart.</summary>
    public ScaleCounts Scale(Moment moment, Question question)
    {
        var given = At(moment).Select(s => s.To(question.Key)).OfType<Answer>().ToList();
        var counts = Enumerable.Range(question.Range.Least, question.Range.Most - question.Range.Least + 1).Select(n => (n, given.Count(a => a.Number == n))).ToList();
        return new ScaleCounts(question, counts, given.Count(a => a.Number is null));
    }

    /// <summary>How many chose each answer.</summary>
    public OptionCounts Chosen(Moment moment, Question question)
    {
        var given = At(moment).Select(s => s.To(question.Key)).OfType<Answer>().ToList();
        return new OptionCounts(question, [.. question.Options.Select(o => (o.Text, given.Count(a => a.Chosen.Contains(o.Key))))], given.Count);
    }

    /// <summary>Confidence in an outcome before, and at the moment; before is what the same person said then, or looking back.</summary>
    public ConfidenceChange? Confidence(Moment moment, Guid outcome, int leastForInterval)
    {
        var before = _sent.Where(s => s.BookingId is not null && s.Moment is Moment.Before or Moment.AtEnd).ToLookup(s => s.BookingId);
        var pairs = from set in At(moment)
                    let now = set.To(Questions.NowKey(outcome))?.Number
                    let then = before[set.BookingId].Where(s => s.BookingId is not null).Append(set).OrderBy(s => s.Moment).Select(s => s.To(Questions.BeforeKey(outcome))?.Number).FirstOrDefault(n => n is not null)
                    where now is not null && then is not null
                    select (then.Value, now.Value);
        return ConfidenceChange.Of([.. pairs], leastForInterval);
    }

    private static bool Says(AnswerSet set, string key) => set.To(key)?.Text is not null and not "not-mine";

    private Figure Share(Moment moment, string key, Func<Answer, bool> has, Func<Answer, bool> counts, string definition)
    {
        var given = At(moment).Select(s => s.To(key)).OfType<Answer>().Where(counts).ToList();
        return new Figure(given.Count(has), given.Count, 0, asAt, definition);
    }
}

/// <summary>How often each number was given.</summary>
/// <param name="Question">Of which question.</param>
/// <param name="Counts">Each number of the scale with how many gave it.</param>
/// <param name="NotApplicable">How many said that it does not apply to them.</param>
internal sealed record ScaleCounts(Question Question, IReadOnlyList<(int Number, int People)> Counts, int NotApplicable)
{
    public int People => Counts.Sum(c => c.People);

    /// <summary>The mean with one decimal; null where nobody gave a number.</summary>
    public decimal? Mean => People == 0 ? null : Math.Round((decimal)Counts.Sum(c => c.Number * c.People) / People, 1, MidpointRounding.AwayFromZero);
}

/// <summary>How often each answer was chosen, of so many who answered.</summary>
internal sealed record OptionCounts(Question Question, IReadOnlyList<(string Text, int People)> Counts, int People);
