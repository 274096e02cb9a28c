using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Children.Domain;

/// <summary>What is so today, kept on the child's own row so that lists of all children need no join.</summary>
internal sealed partial class Child
{
    [Restated]
    public string ShownName { get; private set; } = "";

    [Restated]
    public string Initials { get; private set; } = "";

    [Restated]
    public string SortName { get; private set; } = "";

    [Restated]
    public string SearchText { get; private set; } = "";

    public bool OnRoll { get; private set; }

    public DateOnly? InCareSince { get; private set; }

    public DateOnly? LeftCareOn { get; private set; }

    [ValueRestricted]
    public string? LegalStatus { get; private set; }

    [ValueRestricted]
    public string? Placement { get; private set; }

    public int? YearGroup { get; private set; }

    public int? SchoolUrn { get; private set; }

    public string? SchoolName { get; private set; }

    public PersonId? AdviserId { get; private set; }

    public string? AdviserName { get; private set; }

    public PersonId? WorkerId { get; private set; }

    public string? WorkerName { get; private set; }

    /// <summary>Brings all of it in step with the records. The one place that writes it; every change to a child ends with it.</summary>
    public void Restate(DateOnly today)
    {
        NoticeEndings();
        if (AdoptedOn <= today) SealedOn ??= today;
        RestateName();
        RestateCare(today);
        RestateSchool(today);
        RestatePeople(today);
    }

    private void RestateName()
    {
        ShownName = Name.Shown(CouncilNumber);
        Initials = Name.IsKnown ? Name.Initials : CouncilNumber;
        SortName = Name.Sorted(CouncilNumber);
        SearchText = Name.Searched(CouncilNumber, Upn?.Value);
    }

    private void RestateCare(DateOnly today)
    {
        var periods = PeriodsOfCare.Where(p => p.From <= today).ToList();
        var now = periods.Find(p => p.Covers(today));
        var episode = now is null ? null : _episodes.LastOrDefault(e => !e.IsShortBreak && e.Covers(today));
        OnRoll = now is not null && SealedOn is null;
        InCareSince = now?.From;
        LeftCareOn = now is null ? periods.LastOrDefault()?.Until : null;
        (LegalStatus, Placement) = (episode?.LegalStatus, episode?.Placement);
    }

    private void RestateSchool(DateOnly today)
    {
        var place = PlaceOn(today);
        (SchoolUrn, SchoolName) = (place?.SchoolUrn, place?.SchoolName);
        YearGroup = YearGroupIn(AcademicYear.Of(today))?.Number;
    }

    private void RestatePeople(DateOnly today)
    {
        var (adviser, worker) = (AllocatedOn(Part.Adviser, today), AllocatedOn(Part.SocialWorker, today));
        (AdviserId, AdviserName) = (adviser?.PersonId, adviser?.PersonName);
        (WorkerId, WorkerName) = (worker?.PersonId, worker?.PersonName);
    }
}
