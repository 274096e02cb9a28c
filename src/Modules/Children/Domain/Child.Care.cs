using VirtualSchool.Children.Domain.Care;

namespace VirtualSchool.Children.Domain;

internal sealed partial class Child
{
    /// <summary>Adds an episode; the caller has asked <see cref="ClashOf"/> first.</summary>
    public void Begin(CareEpisode episode)
    {
        _episodes.Add(episode);
        NoticeDeath();
    }

    public void Remove(CareEpisode episode) => _episodes.Remove(episode);

    /// <summary>The episode that shares a day with this stretch and began on another day, or null. Short breaks may lie beside others.</summary>
    public CareEpisode? ClashOf(DateOnly from, DateOnly? until, bool shortBreak) =>
        shortBreak
            ? null
            : _episodes.FirstOrDefault(e => !e.IsShortBreak && e.From != from
                && (e.Until is null || e.Until > from) && (until is null || until > e.From));

    /// <summary>Records a death that an episode tells of.</summary>
    public void NoticeDeath()
    {
        if (_episodes.Find(e => e is { WhyEnded: "E2", Until: not null }) is { Until: { } on })
            Die(on);
    }
}
