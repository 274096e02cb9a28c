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
internal sealed class PlanStory(PlanInHand plan, Goal goal, StoryDays days, Meters meters, Func<PersonId?, string> nameOf, Random dice, CancellationToken cancel)
{
    private static readonly (Grade What, int Weight)[] Grades = [(Grade.Gold, 14), (Grade.Green, 56), (Grade.Amber, 30)];

    private Pep Pep => plan.Opened.Pep;

    private KnownChild Child => plan.Setting.Child;

    public async Task TellAsync(PlanInHand? last)
    {
        if (goal == Goal.NotStarted) return;
        await StartAsync(last);
        if (goal == Goal.Started) await WriteAsync(IsBefore, dice.Next(0, 60));
        else if (goal == Goal.Arranged) await ArrangeAsync();
        else await MeetAsync();
        if (goal >= Goal.Sent) await SendAsync();
    }

    private async Task StartAsync(PlanInHand? last)
    {
        var day = days.Next();
        Pep.Initiate(Stamp(Pep.Kind == PepKind.Initial ? Child.Worker : Child.Teacher, day));
        if (last is not null) plan.CarryForward(last);
        await meters.MeasureAsync(plan, day, cancel);
    }

    private async Task ArrangeAsync(DateOnly? held = null)
    {
        var day = days.Next();
        var meeting = held ?? days.Ahead(dice.Next(2, 15));
        plan.Setting = plan.Setting with { Meeting = meeting };
        Pep.ArrangeMeeting(meeting < day ? day : meeting, new TimeOnly(dice.Next(9, 16), dice.Next(2) * 30), $"Meeting room, {Child.SchoolName ?? "council house"}", Stamp(Child.Teacher, day));
        await meters.PlanAsync(plan, day, cancel);
        await WriteAsync(s => IsBefore(s) && !IsLeft(s), dice.Next(40, 100));
    }

    private async Task MeetAsync()
    {
        var meeting = days.Meeting;
        await ArrangeAsync(meeting);
        var day = days.Next();
        Pep.HoldMeeting(meeting, Stamp(Child.Teacher, day < meeting ? meeting : day));
        await meters.PlanAsync(plan, day, cancel);
        if (goal != Goal.WaitingForTeacher) plan.AddTargets(Pep.Previous is null ? 2 : dice.Next(2, 4));
        await WriteAsync(s => !IsLeft(s), 100);
    }

    // What is still missing when the plan waits for somebody: two of their sections.
    private bool IsLeft(TemplateSection section) => goal switch
    {
        Goal.WaitingForWorker => section.Key is "health" or "parent" or "neet",
        Goal.WaitingForTeacher => section.Key is "targets" or "mysummary",
        _ => false,
    };

    private async Task SendAsync()
    {
        Submit();
        if (goal == Goal.Sent) return;
        var day = days.Next();
        Pep.StartReview(Stamp(Child.Adviser, day));
        if (goal is Goal.Returned or Goal.SentAgain || (goal > Goal.SentAgain && dice.Chance(20))) await ReturnAsync();
        if (goal >= Goal.Signed) Sign();
        if (goal > Goal.Signed) await AmendAsync();
    }

    private void Submit()
    {
        plan.Opened.Turned();
        Pep.Submit(plan.Opened.Pages.Missing(), Stamp(Child.Teacher, days.Next()));
    }

    private async Task ReturnAsync()
    {
        var stamp = Stamp(Child.Adviser, days.Next());
        var reason = dice.Pick(Lines.Of("reasons"));
        var review = new PepReview(Pep, Round, ReviewDecision.Returned, dice.Chance(25) ? Grade.Red : Grade.Amber, Praise(Grade.Red), Say(reason[1]), stamp);
        review.Say(reason[0], Grade.Amber, Say(reason[1]));
        plan.Reviews.Add(review);
        Pep.Return(review, plan.HolderOf(plan.Opened.Template.Section(reason[0])!) is var holder && holder == Holder.VirtualSchool ? Holder.DesignatedTeacher : holder, stamp);
        if (goal == Goal.Returned) return;
        plan.Rewrite("meeting.needs", "A lunchtime club from Monday; the tutor, Mr Osei, begins on {day+6}; {carer} sign the reading log; {teacher} looks at it on Fridays.", Stamp(Child.Teacher, days.Next()));
        await meters.MeasureAsync(plan, days.Now, cancel);
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

    private async Task AmendAsync()
    {
        Pep.Amend("The tutor changed from maths to English after the mock", Stamp(Child.Teacher, days.Next()));
        plan.Rewrite("meeting.decisions", "decision: Tutor for English instead of maths, an hour a week ; agreed: Everybody", Stamp(Child.Teacher, days.Now));
        await meters.MeasureAsync(plan, days.Now, cancel);
        if (goal == Goal.BeingAmended) return;
        Submit();
        Sign();
    }

    private int Round => plan.Reviews.Count + 1;

    private static bool IsBefore(TemplateSection section) => section.Due.SchoolDaysFromMeeting < 0;

    private async Task WriteAsync(Func<TemplateSection, bool> which, int share)
    {
        var day = days.Next();
        foreach (var section in plan.Sections.Where(which).ToList())
            if (share == 100 || dice.Chance(share)) plan.Write(section, Stamp(plan.HolderOf(section) == Holder.SocialWorker ? Child.Worker : Child.Teacher, day), share < 100 && dice.Chance(25) ? 50 : 100);
        await meters.MeasureAsync(plan, day, cancel);
    }

    private string Praise(Grade grade) => Say(dice.Pick(Lines.Of("praise").Where(l => l[0] == grade.ToString().ToLowerInvariant()).ToArray())[1]);

    private string Say(string words) => plan.Setting.Say(words, dice);

    private Stamp Stamp(KnownPerson? by, DateOnly on) => new((by ?? Child.Adviser ?? Child.Worker)?.Id, days.At(on), on);
}
