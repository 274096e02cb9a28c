using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>The register of one session; of today's when none is named.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record FindRegister(string Reference, Guid? Session) : IQuery<RegisterShown>;

/// <summary>A register as its page shows it.</summary>
/// <param name="At">The session whose register it is; null while the event has no dates.</param>
internal sealed record RegisterShown(string Reference, string Title, string Place, IReadOnlyList<SessionTold> Sessions, SessionTold? At, IReadOnlyList<RegisterRow> Rows)
{
    public bool IsOpen { get; init; }

    public int Said => Rows.Count(r => r.Said is not null);

    public int There => Rows.Count(r => r.Said is { Kind: not AttendanceKind.DidNotCome });
}

/// <summary>One session in words.</summary>
internal sealed record SessionTold(Guid Id, int Number, DateOnly On, TimeOnly Start, TimeOnly End, string? Topic, string? Group, bool IsRequired)
{
    public string Times => $"{Words.Clock(Start)} to {Words.Clock(End)}";

    public int Minutes => (int)(End - Start).TotalMinutes;
}

/// <summary>One person in it.</summary>
/// <param name="Needs">What the trainer must know so that they can take part; null for nothing, and for whom it is not meant.</param>
/// <param name="Said">What has been said of them; null for nothing yet.</param>
/// <param name="Version">Changes whenever something else is said.</param>
internal sealed record RegisterRow(Guid Booking, string Reference, string Name, string Setting, string? Needs, AttendanceSaid? Said, string? TakenBy, DateTimeOffset? TakenAt, uint Version)
{
    /// <summary>Where they made it up, in words.</summary>
    public string? MadeUp { get; init; }
}

internal sealed class FindRegisterHandler(RegisterBook book, TrainingDbContext data, ICurrentPerson me, TimeProvider clock) : IRequestHandler<FindRegister, RegisterShown>
{
    public async Task<RegisterShown> Handle(FindRegister query, CancellationToken cancel)
    {
        var open = await book.ReadAsync(query.Reference, cancel);
        var groups = open.Offering.Groups.ToDictionary(g => g.Id, g => g.Name);
        var sessions = open.Offering.Sessions.Select(s => Told(s, groups)).ToList();
        var at = open.SessionFor(query.Session, clock.Today());
        return new RegisterShown(open.Offering.Reference, open.Course.Title, open.Offering.Venue.InWords, sessions, sessions.Find(s => s.Id == at?.Id), at is null ? [] : await RowsAsync(open, at, cancel))
        {
            IsOpen = at?.On <= clock.Today(),
        };
    }

    private async Task<IReadOnlyList<RegisterRow>> RowsAsync(OpenRegister open, Session at, CancellationToken cancel)
    {
        var elsewhere = open.People.Select(p => p.At(at)?.MadeUpAtId).OfType<Guid>().ToList();
        var words = elsewhere.Count == 0 ? [] : await data.Set<Session>().AsNoTracking().Where(s => elsewhere.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => Words.Day(s.On), cancel);
        return [.. open.ExpectedAt(at).Select(p => Row(p, p.At(at), words))];
    }

    private RegisterRow Row(Expected p, Attendance? said, Dictionary<Guid, string> madeUp) =>
        new(p.Booking.Id, p.Booking.Reference, p.Name, p.Learner.Setting, me.Roles.Contains(Role.TrainingCoordinator) ? p.Booking.AccessNeeds : null, said is null ? null : new(said.Kind, said.MinutesMissed, said.MadeUpAtId), said?.TakenBy, said?.TakenAt, said?.Version ?? 0)
        {
            MadeUp = said?.MadeUpAtId is { } id ? madeUp.GetValueOrDefault(id) : null,
        };

    private static SessionTold Told(Session s, Dictionary<Guid, string> groups) =>
        new(s.Id, s.Number, s.On, s.Start, s.End, s.Topic, s.GroupId is { } group ? groups[group] : null, s.IsRequired);
}
