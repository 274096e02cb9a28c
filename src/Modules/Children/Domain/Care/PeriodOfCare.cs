namespace VirtualSchool.Children.Domain.Care;

/// <summary>A chain of episodes in which the child never left care. Short breaks are no part of it.</summary>
internal sealed record PeriodOfCare(DateOnly From, DateOnly? Until, string? WhyEnded)
{
    /// <summary>The periods, oldest first. Each ends at the latest on the day before which the law stops calling the person a child.</summary>
    public static IReadOnlyList<PeriodOfCare> In(IEnumerable<CareEpisode> episodes, DateOnly? atLatest = null)
    {
        List<PeriodOfCare> periods = [];
        CareEpisode? last = null;
        foreach (var episode in episodes.Where(e => !e.IsShortBreak).OrderBy(e => e.From).ThenBy(e => e.Until ?? DateOnly.MaxValue))
        {
            if (last is not null && Continues(last, episode))
                periods[^1] = periods[^1] with { Until = episode.Until, WhyEnded = Reason(episode) };
            else
                periods.Add(new PeriodOfCare(episode.From, episode.Until, Reason(episode)));
            last = episode;
        }

        return [.. periods.Where(p => atLatest is null || p.From < atLatest).Select(p => p.EndingBy(atLatest))];
    }

    public bool Covers(DateOnly day) => From <= day && (Until is null || Until > day);

    private static bool Continues(CareEpisode last, CareEpisode next) =>
        last.Until is not { } ended || next.From < ended || (next.From == ended && last.WhyEnded == "X1");

    private static string? Reason(CareEpisode episode) => episode.Until is null ? null : episode.WhyEnded;

    private PeriodOfCare EndingBy(DateOnly? atLatest) =>
        atLatest is { } last && (Until is null || Until > last) ? this with { Until = last, WhyEnded = null } : this;
}
