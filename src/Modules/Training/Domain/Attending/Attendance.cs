using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Domain.Attending;

/// <summary>What the register says of one booking at one session; nothing is said until somebody says it.</summary>
internal sealed class Attendance
{
    private Attendance() { }

    /// <exception cref="Refusal">They cannot have been there.</exception>
    public Attendance(Session session, Booking booking, string name, AttendanceSaid said, Taking taking)
    {
        RefuseWhoCannotHaveCome(session, booking, name, taking.At);
        (Id, OfferingId, SessionId, BookingId) = (Guid.CreateVersion7(), booking.OfferingId, session.Id, booking.Id);
        Say(session, name, said, taking);
    }

    public Guid Id { get; private init; }

    public Guid OfferingId { get; private init; }

    public Guid SessionId { get; private init; }

    public Guid BookingId { get; private set; }

    public AttendanceKind Kind { get; private set; }

    /// <summary>Of who came late or left early: how much of the session they were not there.</summary>
    public int? MinutesMissed { get; private set; }

    /// <summary>The session of another offering of the course at which they made it up; null unless they did.</summary>
    public Guid? MadeUpAtId { get; private set; }

    /// <summary>Who took the register; for who signed in at the door, they themselves.</summary>
    public string TakenBy { get; private set; } = "";

    public DateTimeOffset TakenAt { get; private set; }

    public uint Version { get; private set; }

    public bool WasThere => Kind != AttendanceKind.DidNotCome;

    /// <exception cref="Refusal">The minutes are missing or make no sense, or nobody said where it was made up.</exception>
    public void Say(Session session, string name, AttendanceSaid said, Taking taking)
    {
        if (!Enum.IsDefined(said.Kind)) throw new Refusal($"Choose how {name} was there.");
        if (said.Kind == AttendanceKind.MadeUp && said.MadeUpAt is null) throw new Refusal($"Choose the session at which {name} made it up.");
        var isPart = said.Kind is AttendanceKind.CameLate or AttendanceKind.LeftEarly;
        (Kind, MadeUpAtId) = (said.Kind, said.Kind == AttendanceKind.MadeUp ? said.MadeUpAt : null);
        MinutesMissed = isPart ? Said.Between(said.MinutesMissed, 1, session.Minutes - 1, $"how many minutes {name} missed,", "Minutes") : null;
        (TakenBy, TakenAt) = (taking.By, taking.At);
    }

    /// <summary>It turned out to be said of another booking of the same person.</summary>
    public void BelongTo(Booking booking) => BookingId = booking.Id;

    /// <summary>Both are said of one person at one session: that they came counts, whoever said it.</summary>
    public void TakeOver(Attendance other)
    {
        if (WasThere || !other.WasThere) return;
        (Kind, MinutesMissed, MadeUpAtId, TakenBy, TakenAt) = (other.Kind, other.MinutesMissed, other.MadeUpAtId, other.TakenBy, other.TakenAt);
    }

    /// <summary>The minutes of the session for which they were there, or that they made up.</summary>
    public int MinutesOf(Session session) => WasThere ? Math.Max(session.Minutes - (MinutesMissed ?? 0), 0) : 0;

    private static void RefuseWhoCannotHaveCome(Session session, Booking booking, string name, DateTimeOffset now)
    {
        if (session.OfferingId != booking.OfferingId || booking.State != BookingState.Confirmed)
            throw new Refusal($"{name} has no confirmed place at this event, so nothing can be recorded for them. Add them as somebody who came without a booking.");
        if (session.GroupId is { } group && booking.GroupId != group) throw new Refusal($"This session is another group’s: {name} is not expected at it.");
        if (session.On > now.ToLondonDate()) throw new Refusal($"This session is on {Words.LongDay(session.On)}. Its register opens on that day.");
        if (session.On < booking.JoinedAt.ToLondonDate())
            throw new Refusal($"{name} booked on {Words.Day(booking.JoinedAt.ToLondonDate())}, after this session on {Words.Day(session.On)}, so they cannot have been at it.");
    }
}

/// <summary>What is said of somebody at a session.</summary>
internal sealed record AttendanceSaid(AttendanceKind Kind, int? MinutesMissed = null, Guid? MadeUpAt = null);

/// <summary>By whom, and when.</summary>
internal sealed record Taking(string By, DateTimeOffset At);
