using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Data;

/// <summary>Finds the sessions that still open the service.</summary>
internal static class OpenSessions
{
    /// <summary>Sessions of a person that nobody has ended and that have been used since then.</summary>
    public static IQueryable<SessionHeld> OpenSessionsOf(this AccessDbContext data, PersonId person, DateTimeOffset since) =>
        data.Sessions.AsNoTracking().Where(s => s.PersonId == person && s.EndedAt == null && s.LastUsedAt > since
            && data.People.Any(p => p.Id == s.PersonId && p.SessionStamp == s.Stamp));
}
