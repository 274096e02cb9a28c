using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Domain.Attending;

/// <summary>What came of a booking, worked out from the register: never typed in.</summary>
/// <param name="MinutesThere">For how long they were there.</param>
/// <param name="MinutesAll">For how long they were expected.</param>
/// <param name="DaysThere">On how many days they were there.</param>
/// <param name="DaysAll">On how many they were expected.</param>
/// <param name="RequiredMissed">The required sessions that they missed, or of which nobody has said anything.</param>
/// <param name="NotTaken">Of how many of their sessions nobody has said anything.</param>
/// <param name="LastDayThere">The last day on which they were there; null when on none.</param>
/// <param name="PercentNeeded">The course's share of the minutes.</param>
internal sealed record Completion(
    int MinutesThere, int MinutesAll, int DaysThere, int DaysAll, IReadOnlyList<Session> RequiredMissed, int NotTaken, DateOnly? LastDayThere, int PercentNeeded)
{
    /// <summary>At least the course's share of the minutes, and every required session.</summary>
    public bool IsComplete => MinutesAll > 0 && MinutesThere * 100 >= MinutesAll * PercentNeeded && RequiredMissed.Count == 0;

    public bool WasThere => LastDayThere is not null;

    /// <summary>"Completed", "Record of attendance: 2 of 3 days", "Did not come", "Register not taken".</summary>
    public string InWords => (IsComplete, WasThere) switch
    {
        (true, _) => "Completed",
        (_, true) when DaysAll > 1 => $"Record of attendance: {DaysThere} of {DaysAll} days",
        (_, true) => $"Record of attendance: {MinutesThere} of {MinutesAll} minutes",
        _ => NotTaken > 0 ? "Register not taken" : "Did not come",
    };

    /// <summary>Why it is not completed; empty when it is.</summary>
    public string Why =>
        IsComplete ? ""
        : RequiredMissed.Count > 0 ? $"Missed what is required: {Words.List([.. RequiredMissed.Select(s => Words.Day(s.On))])}."
        : $"There for {MinutesThere} of {MinutesAll} minutes; {PercentNeeded} per cent are needed.";

    /// <param name="offering">With its sessions.</param>
    /// <param name="group">The booking's group; null when it has none.</param>
    /// <param name="taken">What the register says of the booking.</param>
    /// <param name="percentNeeded">The course's share of the minutes.</param>
    public static Completion Of(Offering offering, Guid? group, IEnumerable<Attendance> taken, int percentNeeded)
    {
        var said = taken.ToDictionary(a => a.SessionId);
        var expected = offering.Sessions.Where(s => s.GroupId is null || s.GroupId == group).ToList();
        var there = expected.Where(s => said.GetValueOrDefault(s.Id)?.WasThere ?? false).ToList();
        return new Completion(
            there.Sum(s => said[s.Id].MinutesOf(s)), expected.Sum(s => s.Minutes),
            there.Select(s => s.On).Distinct().Count(), expected.Select(s => s.On).Distinct().Count(),
            [.. expected.Where(s => s.IsRequired && !there.Contains(s))], expected.Count(s => !said.ContainsKey(s.Id)),
            there.Count == 0 ? null : there.Max(s => s.On), percentNeeded);
    }
}
