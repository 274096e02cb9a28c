using VirtualSchool.Platform.Log;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Domain.Attending;

/// <summary>What stands on the trainer's screen so that people sign themselves in: an address that opens on the day of one session.</summary>
internal sealed class DoorCode
{
    private DoorCode() { }

    public DoorCode(Session session, DateTimeOffset now) => (Id, SessionId, Code, MadeAt) = (Guid.CreateVersion7(), session.Id, Unguessable.Code(), now);

    public Guid Id { get; private init; }

    public Guid SessionId { get; private init; }

    [ValueUnlogged]
    public string Code { get; private init; } = "";

    public DateTimeOffset MadeAt { get; private init; }

    public static bool OpensOn(DateOnly today, Session session) => session.On == today;
}
