using VirtualSchool.Children.Domain.Care;

namespace VirtualSchool.Children.Domain;

internal sealed partial class Child
{
    private const string Unopposed = "E11";
    private const string ConsentDispensedWith = "E12";

    /// <summary>Adds an episode; the caller has asked <see cref="ClashOf"/> first.</summary>
    public void Begin(CareEpisode episode)
    {
        // Another order in the same home: the address goes on.
        if (episode.PlacementPostcode is { } postcode) episode.PlacementAddress ??= _episodes.Find(e => e.Until == episode.From && e.PlacementPostcode == postcode)?.PlacementAddress;
        _episodes.Add(episode);
        NoticeEndings();
    }

    /// <summary>Records where the child lives today. False when that is recorded already, null when no episode of care covers the day.</summary>
    public bool? LiveAt(string address, DateOnly today)
    {
        if (_episodes.LastOrDefault(e => !e.IsShortBreak && e.Covers(today)) is not { } now) return null;
        if (now.PlacementAddress == address) return false;
        now.PlacementAddress = address;
        return true;
    }

    public void Remove(CareEpisode episode) => _episodes.Remove(episode);

    /// <summary>The episode that shares a day with this stretch and began on another day, or null. Short breaks may lie beside others.</summary>
    public CareEpisode? ClashOf(DateOnly from, DateOnly? until, bool shortBreak) =>
        shortBreak
            ? null
            : _episodes.FirstOrDefault(e => !e.IsShortBreak && e.From != from
                && (e.Until is null || e.Until > from) && (until is null || until > e.From));

    /// <summary>Records a death or an adoption that an episode tells of.</summary>
    public void NoticeEndings()
    {
        if (_episodes.Find(e => e is { WhyEnded: "E2", Until: not null }) is { Until: { } died })
            Die(died);
        // A child who is in care again is on the roll, whatever an old row under the same number says.
        if (_episodes.Find(e => e is { WhyEnded: Unopposed or ConsentDispensedWith, Until: not null }) is { Until: { } adopted })
            AdoptedOn = _episodes.Exists(e => e.From >= adopted) ? null : adopted;
    }

    /// <summary>Records an adoption, by which care ends.</summary>
    // Adoption and Children Act 2002 s46: the order ends parental responsibility and every other order.
    public void Adopt(DateOnly on, bool unopposed)
    {
        if (_episodes.Find(e => !e.IsShortBreak && e.From < on && (e.Until is null || e.Until > on)) is { } last)
        {
            (UntilBeforeAdoption, WhyEndedBeforeAdoption) = (last.Until, last.WhyEnded);
            (last.Until, last.WhyEnded) = (on, unopposed ? Unopposed : ConsentDispensedWith);
        }

        AdoptedOn = on;
    }

    /// <summary>The adoption was recorded by mistake: the seal comes off, and the episode that it ended is as it was before. One that a return ended is open again.</summary>
    public void TakeBackAdoption()
    {
        foreach (var ended in _episodes.Where(e => e.Until == AdoptedOn && e.WhyEnded is Unopposed or ConsentDispensedWith))
            (ended.Until, ended.WhyEnded) = (UntilBeforeAdoption, WhyEndedBeforeAdoption);
        (AdoptedOn, SealedOn, UntilBeforeAdoption, WhyEndedBeforeAdoption) = (null, null, null, null);
    }
}
