using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Offerings;

/// <summary>The dates of an offering.</summary>
internal sealed partial class Offering
{
    private const int MostSessions = 60;

    /// <summary>Adds a session on a date; it finds its number by its date.</summary>
    /// <exception cref="Refusal">It ends before it begins, or meets another one.</exception>
    public Session AddSession(SessionFacts facts)
    {
        RefuseWhenCancelled();
        if (_sessions.Count >= MostSessions) throw new Refusal($"Keep to {MostSessions} sessions. Make another offering for the rest.");
        var session = new Session(Id, facts);
        RefuseOverlap(session);
        _sessions.Add(session);
        Restate();
        return session;
    }

    /// <exception cref="NotFound">It has no such session.</exception>
    /// <exception cref="Refusal">It ends before it begins, or meets another one.</exception>
    public void ChangeSession(Guid id, SessionFacts facts)
    {
        RefuseWhenCancelled();
        var session = SessionOf(id);
        session.Change(facts);
        RefuseOverlap(session);
        Restate();
    }

    /// <exception cref="NotFound">It has no such session.</exception>
    /// <exception cref="Refusal">It is the last one of an offering that people can book.</exception>
    public void RemoveSession(Guid id)
    {
        RefuseWhenCancelled();
        if (State == OfferingState.Published && _sessions.Count == 1) throw new Refusal("People can book this event, so it needs a date. Change the session’s date, or cancel the event.");
        _sessions.Remove(SessionOf(id));
        Restate();
    }

    public Session SessionOf(Guid id) => _sessions.Find(s => s.Id == id) ?? throw new NotFound($"{Reference} has no session {id}");

    /// <summary>The minutes of all sessions to which somebody of the group is expected.</summary>
    public int MinutesFor(Guid? group) => _sessions.Where(s => s.GroupId is null || s.GroupId == group).Sum(s => s.Minutes);

    // People cannot be in two sessions at once; two groups can.
    private void RefuseOverlap(Session session)
    {
        if (_sessions.Find(s => s != session && s.Meets(session)) is { } other)
            throw new Refusal($"It overlaps with the session on {Words.LongDay(other.On)} from {Words.Clock(other.Start)} to {Words.Clock(other.End)}. Change one of them.", "Start");
    }

    private void Restate()
    {
        _sessions.Sort((a, b) => (a.On, a.Start, a.Id).CompareTo((b.On, b.Start, b.Id)));
        foreach (var (session, number) in _sessions.Select((s, i) => (s, i + 1))) session.Count(number);
        (FirstDay, LastDay) = (_sessions.FirstOrDefault()?.On, _sessions.LastOrDefault()?.On);
        CalendarVersion++;
    }
}
