using VirtualSchool.Platform.Figures;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.PartnersView;

/// <summary>Events as a partner sees them: numbers of people, and from which roles and how many schools they come. Nobody is named.</summary>
/// <param name="Rows">The events, the latest first.</param>
/// <param name="Learners">One for each place that is theirs.</param>
internal sealed record OurEvents(IReadOnlyList<OurEvent> Rows, IReadOnlyList<LearnerCounted> Learners, DateOnly Today)
{
    public int Places => Rows.Where(r => r.State != OfferingState.Cancelled).Sum(r => r.Capacity);

    public int Booked => Rows.Where(r => r.State != OfferingState.Cancelled).Sum(r => r.Booked);

    /// <summary>How many different schools or teams sent somebody.</summary>
    public int Settings => Learners.Select(l => l.Setting).Distinct().Count();

    /// <summary>Who came to any of the sessions, among those with a place at events of which a register was taken.</summary>
    public Figure Came => Share(r => r.IsTaken, r => r.Came, r => r.Booked, "Places at events whose register was taken; came to one session or more.");

    public Figure Answered => Share(r => r.Came > 0, r => r.Answered, r => r.Came, "People who came to one session or more; sent their answers at the end.");

    /// <summary>Booked and came by role, most booked first.</summary>
    public IReadOnlyList<(string Role, int Booked, int Came)> ByRole =>
        [.. Learners.GroupBy(l => l.Role ?? "Not said").Select(g => (g.Key, g.Count(), g.Count(l => l.Came))).OrderByDescending(r => r.Item2).ThenBy(r => r.Key, StringComparer.Ordinal)];

    public OurEvents Only(Func<OurEvent, bool> wanted)
    {
        var rows = Rows.Where(wanted).ToList();
        var ids = rows.Select(r => r.Id).ToHashSet();
        return new OurEvents(rows, [.. Learners.Where(l => ids.Contains(l.Offering))], Today);
    }

    private Figure Share(Func<OurEvent, bool> counted, Func<OurEvent, int> has, Func<OurEvent, int> of, string definition)
    {
        var rows = Rows.Where(counted).ToList();
        return new Figure(rows.Sum(has), rows.Sum(of), 0, Today, definition);
    }
}

/// <summary>One event in numbers.</summary>
/// <param name="Booked">Places that are taken or held.</param>
/// <param name="IsTaken">True once somebody took its register.</param>
/// <param name="Came">Who came to one session or more.</param>
/// <param name="Answered">How many answers were sent at the end.</param>
internal sealed record OurEvent(
    Guid Id, Guid? Contract, string Reference, string Course, DateOnly? FirstDay, DateOnly? LastDay, string Where, OfferingState State, int Capacity, int Booked, int Waiting, bool IsTaken, int Came, int Answered)
{
    public bool IsOver(DateOnly today) => LastDay < today;
}

/// <summary>Somebody with a place, as a partner counts them.</summary>
internal sealed record LearnerCounted(Guid Offering, string? Role, int? SchoolUrn, string SettingInWords, bool Came)
{
    /// <summary>What counts as one school or team: the school's number, else the words.</summary>
    public string Setting => SchoolUrn is { } urn ? $"{urn}" : SettingInWords.Trim().ToUpperInvariant();
}
