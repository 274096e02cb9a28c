using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Demonstration.People;

/// <summary>Takes the register of every session so far: everybody who came was there on the first day, most on the others too.</summary>
internal sealed class RegisterWriting(Offering offering, DateOnly today, Random dice)
{
    private const int Steady = 90;
    private const int DaysOfTheSteady = 97;
    private const int DaysOfOthers = 60;
    private const int LateOrEarly = 4;

    private readonly List<Session> _sessions = [.. offering.Sessions.Where(s => s.On < today)];
    private readonly Dictionary<Guid, List<Attendance>> _of = [];

    public IEnumerable<Attendance> All => _of.Values.SelectMany(a => a);

    public IReadOnlyList<Attendance> Of(Booking booking) => _of[booking.Id];

    public void Write(Booking booking, string name, bool came)
    {
        var days = dice.Chance(Steady) ? DaysOfTheSteady : DaysOfOthers;
        _of[booking.Id] = [.. _sessions.Select((s, i) => new Attendance(s, booking, name, came && (i == 0 || dice.Chance(days)) ? There(s) : new(AttendanceKind.DidNotCome), Taken(s)))];
    }

    private AttendanceSaid There(Session session) => !dice.Chance(LateOrEarly)
        ? new(AttendanceKind.Came)
        : new(dice.Chance(60) ? AttendanceKind.CameLate : AttendanceKind.LeftEarly, Math.Min(5 * dice.Next(2, 7), session.Minutes / 6));

    private Taking Taken(Session session) => new(offering.Trainers.Count > 0 ? offering.Trainers[0].Name : "The speakers", London.StartOf(session.On).AddHours(session.Start.Hour).AddMinutes(20));
}
