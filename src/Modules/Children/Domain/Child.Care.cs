using VirtualSchool.Children.Domain.Care;

namespace VirtualSchool.Children.Domain;

internal sealed partial class Child
{
    /// <summary>Adds an episode; the caller has asked <see cref="ClashOf"/> first.</summary>
    public void Begin(CareEpisode episode)
    {
        _episodes.Add(episode);
        if (episode is { WhyEnded: "E2", Until: { } on })
            Die(on);
    }

    /// <summary>The episode that shares a day with this stretch and began on another day, or null. Short breaks may lie beside others.</summary>
    public CareEpisode? ClashOf(DateOnly from, DateOnly? until, bool shortBreak) =>
        shortBreak
            ? null
            : _episodes.FirstOrDefault(e => !e.IsShortBreak && e.From != from
                && (e.Until is null || e.Until > from) && (until is null || until > e.From));
}
