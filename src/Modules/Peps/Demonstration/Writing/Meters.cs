using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Demonstration.Writing;

/// <summary>Keeps a plan's meters, due days and turn in step with what is written, without a database.</summary>
internal sealed class Meters(DueDays due)
{
    /// <summary>Measures every section on a day. A section that is new is due as if it had been laid out on the first of the two days.</summary>
    public void Measure(PlanInHand plan, DateOnly laidOut, DateOnly day)
    {
        var opened = plan.Opened;
        opened.Turned();
        var standings = opened.Pages.Standings();
        opened.Progress.RemoveAll(p => standings.All(s => s.Key != p.Section));
        foreach (var standing in standings)
        {
            var section = opened.Progress.Find(p => p.Section == standing.Key);
            if (section is null) opened.Progress.Add(section = new SectionProgress(opened.Pep.Id, standing, Due(opened.Pep, standing, laidOut)));
            section.Measure(standing, day);
        }

        opened.Pep.PassTurn(opened.Progress, opened.Pages.Keeper, day);
    }

    /// <summary>Sets when each section is due, now that the day of the meeting is known.</summary>
    public void Plan(PlanInHand plan, DateOnly day)
    {
        foreach (var standing in plan.Opened.Pages.Standings())
            plan.Opened.Progress.Find(p => p.Section == standing.Key)?.DueBy(Due(plan.Opened.Pep, standing, day));
        plan.Opened.Pep.PassTurn(plan.Opened.Progress, plan.Opened.Pages.Keeper, day);
    }

    private DateOnly Due(Pep pep, SectionStanding standing, DateOnly day)
    {
        if ((pep.MeetingHeldOn ?? pep.MeetingOn) is not { } meeting) return pep.WriteBy;
        var on = due.From(pep.Child, meeting, standing.SchoolDaysFromMeeting);
        return on < day ? day : on;
    }
}
