using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>Keeps what somebody says of many at once, or nothing of it.</summary>
internal sealed class RegisterTaker(TrainingDbContext data, TimeProvider clock)
{
    /// <param name="by">Who takes it.</param>
    /// <exception cref="Refusal">Somebody has no place any more, or another taker said something else meanwhile.</exception>
    public void Take(OpenRegister open, Session session, IReadOnlyList<RegisterLine> lines, bool theRestCame, string by)
    {
        var people = open.ExpectedAt(session).ToDictionary(p => p.Booking.Id);
        var (taking, clashes) = (new Taking(by, clock.GetUtcNow()), new List<string>());
        foreach (var line in lines)
            if (!people.Remove(line.Booking, out var person)) throw new Refusal("Somebody on this list gave their place up meanwhile. Open the register again.");
            else if (!LineSeen.IsUntouched(line)) Say(session, person, line, taking, clashes);
            else if (theRestCame && person.At(session) is null) data.Add(new Attendance(session, person.Booking, person.Name, new AttendanceSaid(AttendanceKind.Came), taking));
        if (clashes.Count > 0) throw new Refusal($"Somebody else took this register at the same time and said something else of {Words.List(clashes)}. Nothing of yours is saved yet. Both answers stand below: choose, then save again.");
    }

    private void Say(Session session, Expected person, RegisterLine line, Taking taking, List<string> clashes)
    {
        var (known, said) = (person.At(session), new AttendanceSaid(line.Kind!.Value, LineSeen.Minutes(line)));
        if (known is null) data.Add(new Attendance(session, person.Booking, person.Name, said, taking));
        else if (known.Kind == said.Kind && known.MinutesMissed == said.MinutesMissed) return;
        else if (LineSeen.Holds(line.Seen, known.Version)) known.Say(session, person.Name, said, taking);
        else clashes.Add($"{person.Name} ({known.TakenBy} at {HouseTime.Clock(known.TakenAt)})");
    }
}
