using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Letters;

/// <summary>Sessions in a line of words.</summary>
internal static class SessionWords
{
    /// <summary>"Wednesday 4 November 2026, 09:30 to 12:30, Assembly Rooms, DE1 3AH".</summary>
    public static string Line(Session session, Offering offering)
    {
        var where = (session.Venue.IsKnown ? session.Venue : offering.Venue).InWords;
        return $"{When(session)}{(where.Length > 0 ? $", {where}" : offering.HostName is { } host ? $", {host}" : "")}";
    }

    public static string When(Session session) => $"{Words.LongDay(session.On)}, {Words.Clock(session.Start)} to {Words.Clock(session.End)}";
}
