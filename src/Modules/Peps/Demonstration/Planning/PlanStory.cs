using VirtualSchool.Kernel;
using VirtualSchool.Peps.Demonstration.Phrases;
using VirtualSchool.Peps.Demonstration.Writing;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Pages.Reviewing;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Peps.Demonstration.Planning;

/// <summary>Takes one plan from its opening as far as its goal, by the same steps as people take it.</summary>
internal sealed class PlanStory(PlanInHand plan, Goal goal, StoryDays days, Meters meters, Func<PersonId?, string> nameOf, Random dice)
{
    private const int ClashesInHundred = 15;
    private const int NudgedInHundred = 60;

    private static readonly (Grade What, int Weight)[] Grades = [(Grade.Gold, 14), (Grade.Green, 56), (Grade.Amber, 30)];

    private static readonly IReadOnlyList<string[]> Reasons = Lines.Of("reasons");

    private static readonly IReadOnlyList<string[]> Praises = Lines.Of("praise");

    private Pep Pep => plan.Opened.Pep;

    private KnownChild Child => plan.Setting.Child;

    public void Tell(PlanInHand? last)
    {
        if (goal == Goal.NotStarted) return;
        Start(last);
        if (goal == Goal.Started) Write(IsBefore, dice.Next(0, 60));
        else if (goal == Goal.Arranged) ArrangeAhead();
        else Meet();
        if (goal >= Goal.Sent) Send();
    }

    private void Start(PlanInHand? last)
    {
        var day = days.Next();
        Pep.Initiate(Stamp(Pep.Kind == PepKind.Initial ? Child.Worker : Child.Teacher, day));
        if (last is not null) plan.CarryForward(last);
        plan.TakeFromRoll(new Stamp(null, days.At(day), day));
        if (goal <= Goal.Arranged) meters.Measure(plan, day, day);
    }

    private void ArrangeAhead()
    {
        meters.Plan(plan, Arrange(days.Ahead(dice.Next(2, 15))));
        Write(IsBefore, dice.Next(40, 100));
    }

    private DateOnly Arrange(DateOnly meeting)
    {
        var day = days.Next();
        plan.Setting = plan.Setting with { Meeting = meeting };
        Pep.ArrangeMeeting(meeting < day ? day : meeting, new TimeOnly(dice.Next(9, 16), dice.Next(2) * 30), $"Meeting room, {Child.SchoolName ?? "council house"}", Stamp(Child.Teacher, day));
        return day;
    }

    private void Meet()
    {
        var meeting = days.Meeting;
        var arranged = Arrange(meeting);
        var day = days.Next();
        Pep.HoldMeeting(meeting, Stamp(Child.Teacher, day < meeting ? meeting : day));
        if (goal != Goal.WaitingForTeacher) plan.AddTargets(Pep.Previous is null ? 2 : dice.Next(2, 4));
        Write(s => !IsLeft(s), 100, arranged);
        if (goal == Goal.WaitingForTeacher && dice.Chance(ClashesInHundred)) plan.SetAside("meeting.needs", "A quiet place at lunch from Monday; {teacher} tells every teacher before Friday; {carer} hear by telephone how it went.", Stamp(Child.Adviser, days.Now));
        if (goal == Goal.WaitingForWorker && dice.Chance(NudgedInHundred)) Remind(Child.Worker);
    }

    private void Remind(KnownPerson? worker)
    {
        if (worker is not null) plan.Nudges.Add(new Nudge(Pep, worker.Id, Nudge.ByHand, Stamp(Child.Adviser, days.Next())));
    }

    // What is still missing when the plan waits for somebody: two of their sections.
    private bool IsLeft(TemplateSection section) => goal switch
    {
        Goal.WaitingForWorker => section.Key is "health" or "parent" or "neet",
        Goal.WaitingForTeacher => section.Key is "targets" or "mysummary",
        _ => false,
    };

    private void Send()
    {
        Submit();
        if (goal == Goal.Sent) return;
        var day = days.Next();
        Pep.StartReview(Stamp(Child.Adviser, day));
        if (goal is Goal.Returned or Goal.SentAgain || (goal > Goal.SentAgain && dice.Chance(20))) Return();
        if (goal >= Goal.Signed) Sign();
        if (goal > Goal.Signed) Amend();
    }

    private void Submit()
    {
        plan.Opened.Turned();
        Pep.Submit(plan.Opened.Pages.Missing(), Stamp(Child.Teacher, days.Next()));
    }

    private void Return()
    {
        var stamp = Stamp(Child.Adviser, days.Next());
        var reason = dice.Pick(Reasons);
        var review = new PepReview(Pep, Round, ReviewDecision.Returned, dice.Chance(25) ? Grade.Red : Grade.Amber, Praise(Grade.Red), Say(reason[1]), stamp);
        review.Say(reason[0], Grade.Amber, Say(reason[1]));
        plan.Reviews.Add(review);
        Pep.Return(review, plan.HolderOf(plan.Opened.Template.Section(reason[0])!), stamp);
        if (goal == Goal.Returned) return;
        plan.Rewrite("meeting.needs", "A lunchtime club from Monday; the tutor, Mr Osei, begins on {day+6}; {carer} sign the reading log; {teacher} looks at it on Fridays.", Stamp(Child.Teacher, days.Next()));
        meters.Measure(plan, days.Now, days.Now);
        Submit();
    }

    private void Sign()
    {
        var (stamp, grade, because) = (Stamp(Child.Adviser, days.Next()), dice.Pick(Grades), Pep.AmendedBecause);
        var review = new PepReview(Pep, Round, ReviewDecision.SignedOff, grade, Praise(grade), null, stamp);
        review.Say("targets", grade, null);
        review.Say("voice", Grade.Green, "The words are {name}’s own.".Replace("{name}", Child.FirstName, StringComparison.Ordinal));
        plan.Reviews.Add(review);
        Pep.SignOff(review, stamp);
        plan.Versions.Add(new SignedVersion(Pep, SignedPaper.Of(plan.Opened, review, because, nameOf), stamp));
    }

    private void Amend()
    {
        Pep.Amend("The tutor changed from maths to English after the mock", Stamp(Child.Teacher, days.Next()));
        plan.Rewrite("meeting.decisions", "decision: Tutor for English instead of maths, an hour a week ; agreed: Everybody", Stamp(Child.Teacher, days.Now));
        meters.Measure(plan, days.Now, days.Now);
        if (goal == Goal.BeingAmended) return;
        Submit();
        Sign();
    }

    private int Round => plan.Reviews.Count + 1;

    private static bool IsBefore(TemplateSection section) => section.Due.SchoolDaysFromMeeting < 0;

    private void Write(Func<TemplateSection, bool> which, int share, DateOnly? laidOut = null)
    {
        var day = days.Next();
        foreach (var section in plan.Sections.Where(which).ToList())
            if (share == 100 || dice.Chance(share)) plan.Write(section, Stamp(plan.HolderOf(section) == Holder.SocialWorker ? Child.Worker : Child.Teacher, day), share < 100 && dice.Chance(25) ? 50 : 100);
        meters.Measure(plan, laidOut ?? day, day);
    }

    private string Praise(Grade grade) => Say(dice.Pick(Praises.Where(l => l[0] == grade.ToString().ToLowerInvariant()).ToArray())[1]);

    private string Say(string words) => plan.Setting.Say(words, dice);

    private Stamp Stamp(KnownPerson? by, DateOnly on) => new((by ?? Child.Adviser ?? Child.Worker)?.Id, days.At(on), on);
}
