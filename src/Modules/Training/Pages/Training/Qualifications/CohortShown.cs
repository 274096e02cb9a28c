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

    /// <summary>"24 awarded, 1 late, 2 under way".</summary>
    public string InStates => string.Join(", ", Groups.SelectMany(g => g.Rows).CountBy(r => r.State).OrderByDescending(s => s.Key).Select(s => $"{s.Value} {WordsOf(s.Key)}"));

    private static string WordsOf(CandidateState state) => state == CandidateState.TaughtDays ? "on the taught days" : Choice.Words(state).ToLowerInvariant();
}

/// <param name="Id">Null for those who are in no group.</param>
/// <param name="Cluster">The schools from which its people come; null where nothing says so.</param>
internal sealed record CandidateGroup(Guid? Id, string Name, string? Cluster, IReadOnlyList<CandidateRow> Rows);

/// <param name="Candidate">Null before their one-to-one hours began.</param>
/// <param name="Terms">What the rules said when they began, or say today.</param>
internal sealed record CandidateRow(string Booking, string Name, string Setting, string TaughtDays, Candidate? Candidate, QualifyingTerms Terms, CandidateState State)
{
    public bool IsAwarded => State == CandidateState.Awarded;
}

/// <param name="Booked">How many of this cohort have a place.</param>
/// <param name="Came">How many of them were there; null while it is to come.</param>
internal sealed record NetworkMeeting(string Reference, string Title, DateOnly? On, int Booked, int? Came);
