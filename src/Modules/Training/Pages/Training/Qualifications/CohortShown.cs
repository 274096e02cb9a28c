using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Domain.Qualifying;

namespace VirtualSchool.Training.Pages.Qualifications;

/// <summary>A cohort as its page shows it.</summary>
/// <param name="Days">The taught days, in order.</param>
/// <param name="Terms">What the rules say today.</param>
/// <param name="Groups">By name; last those who are in none. Some may be empty.</param>
internal sealed record CohortShown(string Reference, string Title, IReadOnlyList<DateOnly> Days, QualifyingTerms Terms, DateOnly Today, IReadOnlyList<CandidateGroup> Groups, IReadOnlyList<NetworkMeeting> Meetings)
{
    public int People => Groups.Sum(g => g.Rows.Count);

    /// <summary>"1 late, 2 under way, 24 awarded".</summary>
    public string InStates => string.Join(", ", Groups.SelectMany(g => g.Rows).CountBy(r => r.State).OrderBy(s => s.Key).Select(s => $"{s.Value} {Choice.Words(s.Key).ToLowerInvariant()}"));
}

/// <param name="Id">Null for those who are in no group.</param>
/// <param name="Cluster">The schools from which its people come; null where nothing says so.</param>
/// <param name="Rows">Whoever needs attention most first, then by name.</param>
internal sealed record CandidateGroup(Guid? Id, string Name, string? Cluster, IReadOnlyList<CandidateRow> Rows);

/// <param name="TaughtDays">What came of them, or that they are to come.</param>
/// <param name="Candidate">Null before their one-to-one hours began.</param>
/// <param name="Terms">What the rules said when they began, or say today.</param>
internal sealed record CandidateRow(string Booking, string Name, string Setting, string TaughtDays, Candidate? Candidate, QualifyingTerms Terms, CandidateState State)
{
    public bool IsAwarded => State == CandidateState.Awarded;
}

/// <param name="Booked">How many of this cohort have a place.</param>
/// <param name="Came">How many of them were there; null while it is to come.</param>
internal sealed record NetworkMeeting(string Reference, string Title, DateOnly? On, int Booked, int? Came);
