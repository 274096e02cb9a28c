using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Desk;

/// <summary>Keeps the meters of a plan's sections, their due days and whose turn it is in step with what is written.</summary>
internal sealed class SectionKeeper(PepsDbContext data, Days days)
{
    /// <summary>Measures every section anew after something was written.</summary>
    public async Task MeasureAsync(OpenedPep opened, DateOnly today, CancellationToken cancel)
    {
        opened.Turned();
        var standings = opened.Pages.Standings();
        Drop(opened, standings);
        foreach (var standing in standings)
            (opened.Progress.Find(s => s.Section == standing.Key) ?? await LayAsync(opened, standing, today, cancel)).Measure(standing, today);
        opened.Pep.PassTurn(opened.Progress, opened.Pages.Keeper, today);
    }

    /// <summary>Sets when each section is due, now that the day of the meeting is known.</summary>
    public async Task PlanAsync(OpenedPep opened, DateOnly today, CancellationToken cancel)
    {
        foreach (var standing in opened.Pages.Standings())
            opened.Progress.Find(s => s.Section == standing.Key)?.DueBy(await DueAsync(opened.Pep, standing, today, cancel));
        opened.Pep.PassTurn(opened.Progress, opened.Pages.Keeper, today);
    }

    private async Task<SectionProgress> LayAsync(OpenedPep opened, SectionStanding standing, DateOnly today, CancellationToken cancel)
    {
        var section = new SectionProgress(opened.Pep.Id, standing, await DueAsync(opened.Pep, standing, today, cancel));
        opened.Progress.Add(section);
        data.Add(section);
        return section;
    }

    private void Drop(OpenedPep opened, IReadOnlyList<SectionStanding> standings)
    {
        foreach (var gone in opened.Progress.Where(s => standings.All(standing => standing.Key != s.Section)).ToList())
        {
            opened.Progress.Remove(gone);
            data.Remove(gone);
        }
    }

    // Until the meeting is arranged everything is due with the plan itself.
    private async Task<DateOnly> DueAsync(Pep pep, SectionStanding standing, DateOnly today, CancellationToken cancel)
    {
        if ((pep.MeetingHeldOn ?? pep.MeetingOn) is not { } meeting) return pep.WriteBy;
        var due = await days.SchoolDaysFromAsync(pep.Child, meeting, standing.SchoolDaysFromMeeting, cancel);
        return due < today ? today : due;
    }
}
