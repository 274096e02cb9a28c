namespace VirtualSchool.Children.Domain.Care;

/// <summary>
/// The cohort that statistics on outcomes call "looked after continuously for at least 12 months at 31 March".
/// </summary>
internal sealed record TwelveMonths(int EndingIn)
{
    public DateOnly At => new(EndingIn, 3, 31);

    public DateOnly Since => new(EndingIn - 1, 4, 1);

    // The DfE's validation rules for the 903 (2021-22 on), as csc-validator-be-903 applies them.
    public bool Includes(IReadOnlyCollection<CareEpisode> episodes) =>
        episodes.Any(e => e.Covers(At) && !e.IsShortBreak)
        && !episodes.Any(e => ShortBreakEnded(e) || LeftCare(e) || CameIn(e));

    /// <summary>True when our records begin within the year without saying that care began then: the twelve months cannot be seen.</summary>
    public bool CannotTell(IReadOnlyCollection<CareEpisode> episodes) =>
        Includes(episodes) && episodes.Where(e => !e.IsShortBreak).MinBy(e => e.From) is { StartsCare: false } first && first.From > Since;

    private bool ShortBreakEnded(CareEpisode e) => e.IsShortBreak && e.Until >= Since && e.Until <= At;

    private bool LeftCare(CareEpisode e) => e.LeavesCare && e.Until > Since && e.Until <= At;

    private bool CameIn(CareEpisode e) => e.StartsCare && e.From > Since && e.From <= At;
}
