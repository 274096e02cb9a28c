using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Demonstration.Writing;

/// <summary>Keeps a plan's meters, due days and turn in step with what is written, without a database.</summary>
internal sealed class Meters(DueDays due)
{
    public async Task MeasureAsync(PlanInHand plan, DateOnly day, CancellationToken cancel)
    {
        var opened = plan.Opened;
        opened.Turned();
        var standings = opened.Pages.Standings();
        opened.Progress.RemoveAll(p => standings.All(s => s.Key != p.Section));
        foreach (var standing in standings)
        {
            var section = opened.Progress.Find(p => p.Section == standing.Key);
            if (section is null) opened.Progress.Add(section = new SectionProgress(opened.Pep.Id, standing, await DueAsync(opened.Pep, standing, day, cancel)));
            section.Measure(standing, day);
        }

        opened.Pep.PassTurn(opened.Progress, day);
    }

    /// <summary>Sets when each section is due, now that the day of the meeting is known.</summary>
    public async Task PlanAsync(PlanInHand plan, DateOnly day, CancellationToken cancel)
    {
        foreach (var standing in plan.Opened.Pages.Standings())
            plan.Opened.Progress.Find(p => p.Section == standing.Key)?.DueBy(await DueAsync(plan.Opened.Pep, standing, day, cancel));
        plan.Opened.Pep.PassTurn(plan.Opened.Progress, day);
    }

    private async ValueTask<DateOnly> DueAsync(Pep pep, SectionStanding standing, DateOnly day, CancellationToken cancel)
    {
        if ((pep.MeetingHeldOn ?? pep.MeetingOn) is not { } meeting) return pep.WriteBy;
        var on = await due.FromAsync(pep.Child, meeting, standing.SchoolDaysFromMeeting, cancel);
        return on < day ? day : on;
    }
}
