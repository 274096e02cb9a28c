using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Children.Domain;

/// <summary>A child whom the council looks after or has looked after: who they are, their care, their schools, who works with them.</summary>
internal sealed partial class Child
{
    // Children Act 1989 s105(1): a child is a person under 18.
    private const int Adult = 18;

    private readonly List<CareEpisode> _episodes = [];
    private readonly List<SchoolPlace> _places = [];
    private readonly List<Allocation> _allocations = [];

    public ChildId Id { get; private init; } = ChildId.New();

    /// <summary>The council's own number for the child: CHILD in the 903.</summary>
    public required string CouncilNumber { get; init; }

    public required DateOnly BornOn { get; set; }

    public string? GivenName { get; private set; }

    public string? FamilyName { get; private set; }

    public string? KnownAs { get; private set; }

    public Upn? Upn => UpnText is null ? null : new Upn(UpnText);

    /// <summary>The pupil number as it is stored and searched.</summary>
    public string? UpnText { get; private set; }

    /// <summary>UN1 to UN5: why there is no number. Null when there is one, or when nobody has said.</summary>
    public string? UpnUnknown { get; private set; }

    public Sex? Sex { get; set; }

    public string? Ethnicity { get; set; }

    public string? SenProvision { get; set; }

    public string? SenNeed { get; set; }

    [ValueRestricted]
    public DateOnly? DiedOn { get; private set; }

    [ValueRestricted]
    public DateOnly? AdoptedOn { get; private set; }

    /// <summary>The day on which the record was sealed because of an adoption: nobody sees it any more, and nothing changes it.</summary>
    [ValueRestricted]
    public DateOnly? SealedOn { get; private set; }

    /// <summary>How the last episode of care stood before the adoption ended it, so that a mistake can be taken back; both null when it was open.</summary>
    [ValueRestricted]
    public DateOnly? UntilBeforeAdoption { get; private set; }

    [ValueRestricted]
    public string? WhyEndedBeforeAdoption { get; private set; }

    public int? RecordedYearGroup { get; private set; }

    public int? RecordedYearStart { get; private set; }

    public uint Version { get; private set; }

    public IReadOnlyList<CareEpisode> Episodes => _episodes;

    public IReadOnlyList<SchoolPlace> Places => _places;

    public IReadOnlyList<Allocation> Allocations => _allocations;

    public ChildName Name => new(GivenName, FamilyName, KnownAs);

    public DateOnly EighteenthBirthday => Age.Reaches(Adult, BornOn);

    /// <summary>The day from which the child can no longer be looked after: the 18th birthday or death.</summary>
    public DateOnly CareEndsAtLatest => DiedOn is { } died && died < EighteenthBirthday ? died : EighteenthBirthday;

    public IReadOnlyList<PeriodOfCare> PeriodsOfCare => PeriodOfCare.In(_episodes, CareEndsAtLatest);

    public PeriodOfCare? InCareOn(DateOnly day) => PeriodsOfCare.FirstOrDefault(p => p.Covers(day));

    public bool IsLookedAfterOn(DateOnly day) =>
        day < CareEndsAtLatest && _episodes.Any(e => !e.IsShortBreak && e.Covers(day));

    public bool IsLookedAfterTwelveMonthsAt(TwelveMonths cohort) => cohort.At < CareEndsAtLatest && cohort.Includes(_episodes);

    public YearGroup? YearGroupIn(AcademicYear year) =>
        RecordedYearGroup is { } recorded && RecordedYearStart is { } start
            ? new RecordedYear(recorded, start).In(year, BornOn)
            : Domain.YearGroup.ByBirth(BornOn, year);

    public void Call(ChildName name) => (GivenName, FamilyName, KnownAs) = (name.Given, name.Family, name.KnownAs);

    public void NumberPupil(Upn? upn, string? whyUnknown) => (UpnText, UpnUnknown) = (upn?.Value, upn is null ? whyUnknown : null);

    /// <summary>Records the year in which a school teaches the child, or with null goes back to the year that the birth date gives.</summary>
    public void TeachIn(YearGroup? yearGroup, AcademicYear year)
    {
        var differs = yearGroup is not null && yearGroup != Domain.YearGroup.ByBirth(BornOn, year);
        (RecordedYearGroup, RecordedYearStart) = differs ? (yearGroup!.Value.Number, year.StartYear) : ((int?)null, (int?)null);
    }

    public void Die(DateOnly on) => DiedOn = on;
}
