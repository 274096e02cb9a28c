using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>Reads the register of one session for whoever looks at it.</summary>
internal sealed class RegisterSheet(RegisterBook book, TrainingDbContext data, TimeProvider clock)
{
    /// <param name="session">Null for today's, or else the last one before it, or else the first.</param>
    /// <param name="withNeeds">True for the trainer and the coordinator alone.</param>
    public async Task<RegisterShown> ReadAsync(string reference, Guid? session, bool withNeeds, CancellationToken cancel)
    {
        var open = await book.ReadAsync(reference, cancel);
        var groups = open.Offering.Groups.ToDictionary(g => g.Id, g => g.Name);
        var sessions = open.Offering.Sessions.Select(s => Told(s, groups)).ToList();
        var at = open.SessionFor(session, clock.Today());
        return new RegisterShown(open.Offering.Reference, open.Course.Title, open.Offering.Venue.InWords, sessions, sessions.Find(s => s.Id == at?.Id), at is null ? [] : await RowsAsync(open, at, groups, withNeeds, cancel))
        {
            IsOpen = at?.On <= clock.Today(),
            Trainers = [.. open.Offering.Trainers.Where(t => t.Email is not null).OrderBy(t => t.Place).Select(t => $"{t.Name} ({t.Email})")],
        };
    }

    private async Task<IReadOnlyList<RegisterRow>> RowsAsync(OpenRegister open, Session at, Dictionary<Guid, string> groups, bool withNeeds, CancellationToken cancel)
    {
        var elsewhere = open.People.Select(p => p.At(at)?.MadeUpAtId).OfType<Guid>().ToList();
        var words = elsewhere.Count == 0 ? [] : await data.Set<Session>().AsNoTracking().Where(s => elsewhere.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => Words.Day(s.On), cancel);
        return [.. open.ExpectedAt(at).Select(p => Row(p, p.At(at), words, withNeeds) with { Group = p.Booking.GroupId is { } group ? groups.GetValueOrDefault(group) : null })];
    }

    private static RegisterRow Row(Expected p, Attendance? said, Dictionary<Guid, string> madeUp, bool withNeeds) =>
        new(p.Booking.Id, p.Booking.Reference, p.Name, p.Learner.Setting, withNeeds ? p.Booking.AccessNeeds : null, said is null ? null : new(said.Kind, said.MinutesMissed, said.MadeUpAtId), said?.TakenBy, said?.TakenAt, said?.Version ?? 0)
        {
            MadeUp = said?.MadeUpAtId is { } id ? madeUp.GetValueOrDefault(id) : null,
        };

    private static SessionTold Told(Session s, Dictionary<Guid, string> groups) =>
        new(s.Id, s.Number, s.On, s.Start, s.End, s.Topic, s.GroupId is { } group ? groups[group] : null, s.IsRequired);
}
