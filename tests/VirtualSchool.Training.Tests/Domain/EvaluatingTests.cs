using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Rules;
using Xunit;

namespace VirtualSchool.Training.Tests.Domain;

/// <summary>What is asked and when, what may be answered, and what the answers come to.</summary>
public sealed class EvaluatingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);
    private static readonly AboutThem Unnamed = new(QuoteConsent.No, null, null);
    private readonly Course _course = Made.Course();

    public EvaluatingTests() => _course.SetOutcomes([(null, "Understand stress"), (null, "Promote recovery")]);

    private IReadOnlyList<Question> AtEnd => Questions.Of(Moment.AtEnd, _course.Outcomes, knowsBefore: false);

    [Fact]
    public void End_AsksBackOnlyWhoSaidNothingBefore_AndEachOutcome()
    {
        Keys(false).Count(k => k.StartsWith("before.", StringComparison.Ordinal)).ShouldBe(2);
        Keys(true).ShouldNotContain(k => k.StartsWith("before.", StringComparison.Ordinal));
        Enum.GetValues<Moment>().SelectMany(m => Questions.Of(m, _course.Outcomes, false)).Where(q => q.Kind == AnswerKind.Scale)
            .ShouldAllBe(q => q.Ends.Least.Length > 0 && q.Ends.Most.Length > 0 && q.Range.Most > q.Range.Least);

        IEnumerable<string> Keys(bool knows) => Questions.Of(Moment.AtEnd, _course.Outcomes, knows).Select(q => q.Key);
    }

    [Fact]
    public void Answers_AreChangedUntilTheyAreSent()
    {
        var set = Set(("recommend", "9"), ("will-do", "Name feelings first"));
        set.Keep(AtEnd, Typed(("recommend", "na")), Unnamed);
        (set.To("recommend")!.Number, set.To("recommend")!.AsTyped.Single(), set.To("will-do")).ShouldBe((null, "na", null));
        set.Send(Now);
        Should.Throw<Refusal>(() => set.Keep(AtEnd, Typed(("recommend", "3")), Unnamed)).Message.ShouldContain("were sent on 22 Nov 2026");
        Should.Throw<Refusal>(() => Set().Send(Now)).Message.ShouldContain("at least one");
    }

    [Theory]
    [InlineData("recommend", "11", "Enter a number for “Would you recommend it to a colleague?” between 0 and 10.")]
    [InlineData("relevance", "0", "Enter a number for “How relevant was it to your work?” between 1 and 5.")]
    [InlineData("by-when", "soon", "Enter a day for “By when?”, such as 27/3/2027.")]
    public void Answer_ThatIsNone_IsRefusedInWords(string key, string typed, string words) =>
        Should.Throw<Refusal>(() => Set((key, typed))).Message.ShouldBe(words);

    [Theory]
    [InlineData("2027-03-27")]
    [InlineData("27/3/2027")]
    [InlineData(" 27 Mar 2027 ")]
    [InlineData("27 March 2027")]
    public void Day_IsReadAsPeopleTypeIt(string typed) => Set(("by-when", typed)).To("by-when")!.Text.ShouldBe("2027-03-27");

    [Fact]
    public void Words_ArePrintedOnlyWithPermission_ByRoleOrName()
    {
        var question = AtEnd.Single(q => q.MayBeQuoted);
        var set = Set((question.Key, "I will be more inquisitive"));
        Should.Throw<Refusal>(() => set.Publish(question, Now)).Message.ShouldContain("no such words");
        set.Send(Now);
        Should.Throw<Refusal>(() => set.Publish(question, Now)).Message.ShouldContain("does not allow");
        Quoting(QuoteConsent.RoleOnly, "Jane Sellers").AttributedTo("Foster carer").ShouldBe("Foster carer");
        Quoting(QuoteConsent.WithName, "Jane Sellers").AttributedTo("Social worker").ShouldBe("Jane Sellers, social worker");
        Should.Throw<Refusal>(() => Quoting(QuoteConsent.WithName, " ")).Message.ShouldContain("Enter your name");

        AnswerSet Quoting(QuoteConsent consent, string name)
        {
            var quoted = Set();
            quoted.Keep(AtEnd, Typed((question.Key, "Words")), new(consent, null, name));
            quoted.Send(Now);
            quoted.Publish(question, Now);
            return quoted;
        }
    }

    [Fact]
    public void Results_CountOnlyWhatWasSent_AndCarryTheirBase()
    {
        var results = Results(40, Sent(("recommend", "10")), Sent(("recommend", "6")), Sent(("recommend", "na")), Set(("recommend", "0")));
        (results.Response(Moment.AtEnd).Text, results.Response(Moment.AtEnd).Base).ShouldBe(("8%", "3 of 40"));
        (results.Recommending().Text, results.Recommending().Base).ShouldBe(("50%", "1 of 2"));
        var scale = results.Scale(Moment.AtEnd, AtEnd.Single(q => q.Key == "recommend"));
        (scale.People, scale.NotApplicable, scale.Mean).ShouldBe((2, 1, 8m));
        Results(0, Sent(("recommend", "10"))).Response(Moment.AtEnd).Base.ShouldBe("");
    }

    [Fact]
    public void Confidence_IsPaired_AndHasAnIntervalOnlyFromTenPeopleOn()
    {
        var (before, now) = (Questions.BeforeKey(_course.Outcomes[0].Id), Questions.NowKey(_course.Outcomes[0].Id));
        var pairs = Enumerable.Range(0, 10).Select(i => Sent((before, "4"), (now, $"{6 + (i % 2)}"))).ToList();
        var change = Results(20, [.. pairs, Sent((now, "10"))]).Confidence(Moment.AtEnd, _course.Outcomes[0].Id, 10)!;
        // Ten changes of 2 and 3 in turn: mean 2.5, deviation 0.527, t(9) = 2.262, so ± 0.377.
        (change.People, change.Before, change.After, change.Change, change.Margin).ShouldBe((10, 4m, 6.5m, 2.5m, 0.4m));
        Results(20, [.. pairs.Take(9)]).Confidence(Moment.AtEnd, _course.Outcomes[0].Id, 10)!.Interval.ShouldBeNull();
        Results(20, Sent((now, "10"))).Confidence(Moment.AtEnd, _course.Outcomes[0].Id, 10).ShouldBeNull();
    }

    [Fact]
    public void Confidence_BeforeIsWhatTheSamePersonSaidThen()
    {
        var (booking, outcome) = (Guid.NewGuid(), _course.Outcomes[0].Id);
        var before = Sent(Moment.Before, booking, (Questions.BeforeKey(outcome), "2"));
        var weeks = Sent(Moment.WeeksLater, booking, (Questions.NowKey(outcome), "7"));
        var stranger = Sent(Moment.WeeksLater, Guid.NewGuid(), (Questions.NowKey(outcome), "9"));
        var change = Results(20, before, weeks, stranger).Confidence(Moment.WeeksLater, outcome, 10)!;
        (change.People, change.Change).ShouldBe((1, 5m));
    }

    [Fact]
    public void Effect_IsCountedAmongThoseWhoseWorkItIs()
    {
        var weeks = Questions.Of(Moment.WeeksLater, _course.Outcomes, true);
        var results = Results(82, [.. Enumerable.Range(0, 7).Select(_ => Of("yes", "no")), Of("no", "yes"), Of("no", "no"), Of("early", "no"), Of("no", "not-mine"), Of("not-mine", "not-mine")]);
        (results.SeeingEffect(Moment.WeeksLater).Text, results.SeeingEffect(Moment.WeeksLater).Base).ShouldBe(("73%", "8 of 11"));
        results.Saying(Moment.WeeksLater, Questions.Attendance).Base.ShouldBe("7 of 11");
        results.Children(Moment.WeeksLater).ShouldBeNull();
        var children = Results(82, Using("12"), Using("30"), Of("yes", "no")).Children(Moment.WeeksLater)!.Value;
        (children.People, children.Figure.Text, children.Figure.Base).ShouldBe((2, "42", "1 not known"));

        AnswerSet Using(string children) => Sent(Moment.WeeksLater, null, (Questions.Children, children));
        AnswerSet Of(string attendance, string attainment) => Sent(Moment.WeeksLater, null, (Questions.Attendance, attendance), (Questions.Attainment, attainment));
    }

    [Fact]
    public void Letters_GoWhenTheyAreDue_ThriceAtMost_AndNeverOutOfTheBlue()
    {
        var offering = Made.Offering();
        offering.AddSession(Made.Session(0));
        Due(Moment.Before, -8).ShouldBe(0);
        Due(Moment.Before, -7).ShouldBe(1);
        Due(Moment.Before, 0).ShouldBe(0);
        new[] { 0, 1, 3, 4, 8, 15, 16 }.Select(d => Due(Moment.AtEnd, d)).ShouldBe([0, 1, 1, 2, 3, 3, 0]);
        (Due(Moment.WeeksLater, 41), Due(Moment.WeeksLater, 42), Due(Moment.TermLater, 91)).ShouldBe((0, 1, 1));

        int Due(Moment moment, int daysAfter) => new LetterDays(new RuleBook(ShippedRules.All), Made.Today.AddDays(daysAfter)).DueBy(offering, moment);
    }

    private static EvaluationResults Results(int attendees, params AnswerSet[] sets) => new(sets, attendees, Made.Today);

    private AnswerSet Sent(params (string, string)[] typed) => Sent(Moment.AtEnd, null, typed);

    private AnswerSet Sent(Moment moment, Guid? booking, params (string, string)[] typed)
    {
        var set = new AnswerSet(Guid.NewGuid(), moment, booking, Guid.NewGuid().ToString(), Now);
        set.Keep(Questions.Of(moment, _course.Outcomes, knowsBefore: false), Typed(typed), Unnamed);
        set.Send(Now);
        return set;
    }

    private AnswerSet Set(params (string, string)[] typed)
    {
        var set = new AnswerSet(Guid.NewGuid(), Moment.AtEnd, null, "code", Now);
        set.Keep(AtEnd, Typed(typed), Unnamed);
        return set;
    }

    private static Dictionary<string, IReadOnlyList<string>> Typed(params (string Key, string Value)[] typed) => typed.ToDictionary(t => t.Key, t => (IReadOnlyList<string>)[t.Value]);
}
