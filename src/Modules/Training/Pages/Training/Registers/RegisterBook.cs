using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>Opens the register of an offering: its sessions, everybody with a confirmed place, and what has been said of them.</summary>
internal sealed class RegisterBook(TrainingDbContext data)
{
    /// <exception cref="NotFound">There is no such offering.</exception>
    public async Task<OpenRegister> ReadAsync(string reference, CancellationToken cancel)
    {
        var wanted = References.ReadOffering(reference);
        var offering = await data.Set<Offering>().Include(o => o.Sessions).Include(o => o.Trainers).Include(o => o.Groups).AsSplitQuery()
            .FirstOrDefaultAsync(o => o.Reference == wanted, cancel) ?? throw new NotFound($"offering {reference}");
        return await OfAsync(offering, cancel);
    }

    /// <summary>The same to change it: nobody else does until this command has ended.</summary>
    /// <exception cref="NotFound">There is no such offering.</exception>
    public async Task<OpenRegister> TakeAsync(string reference, CancellationToken cancel)
    {
        var wanted = References.ReadOffering(reference) ?? "";
        var locked = await data.Set<Offering>().FromSql($"select *, xmin from training.offering where reference = {wanted} for update").ToListAsync(cancel);
        return locked.Count == 0 ? throw new NotFound($"offering {reference}") : await ReadAsync(reference, cancel);
    }

    private async Task<OpenRegister> OfAsync(Offering offering, CancellationToken cancel)
    {
        var course = await data.Set<Course>().Include(c => c.Outcomes).FirstAsync(c => c.Id == offering.CourseId, cancel);
        var bookings = await data.Set<Booking>().Where(b => b.OfferingId == offering.Id && b.State == BookingState.Confirmed).ToListAsync(cancel);
        var ids = bookings.Select(b => b.LearnerId).ToList();
        var learners = await data.Set<Learner>().Include(l => l.Addresses).Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, cancel);
        var taken = (await data.Set<Attendance>().Where(a => a.OfferingId == offering.Id).ToListAsync(cancel)).ToLookup(a => a.BookingId);
        return new OpenRegister(offering, course, [.. bookings.Select(b => new Expected(b, learners[b.LearnerId], [.. taken[b.Id]])).OrderBy(e => e.Name, StringComparer.OrdinalIgnoreCase).ThenBy(e => e.Booking.Reference, StringComparer.Ordinal)]);
    }
}

/// <summary>A register as it is.</summary>
internal sealed record OpenRegister(Offering Offering, Course Course, IReadOnlyList<Expected> People)
{
    /// <summary>How many came to any session.</summary>
    public int Attendees => People.Count(p => p.Taken.Any(a => a.WasThere));

    public Completion CompletionOf(Expected person) => Completion.Of(Offering, person.Booking.GroupId, person.Taken, Course.PercentToComplete);

    public IEnumerable<Expected> ExpectedAt(Session session) => People.Where(p => session.GroupId is null || p.Booking.GroupId == session.GroupId);

    /// <summary>The session of today, or else the last one before it, or else the first.</summary>
    public Session? SessionFor(Guid? id, DateOnly today) => id is { } wanted
        ? Offering.SessionOf(wanted)
        : Offering.Sessions.FirstOrDefault(s => s.On == today) ?? Offering.Sessions.LastOrDefault(s => s.On < today) ?? Offering.Sessions.FirstOrDefault();
}

/// <summary>Somebody with a confirmed place, and what the register says of them.</summary>
internal sealed record Expected(Booking Booking, Learner Learner, IReadOnlyList<Attendance> Taken)
{
    public string Name => Learner.Name;

    public Attendance? At(Session session) => Taken.FirstOrDefault(a => a.SessionId == session.Id);
}
