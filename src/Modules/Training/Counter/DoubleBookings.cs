using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Certificates;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Qualifying;
using VirtualSchool.Training.Letters;

namespace VirtualSchool.Training.Counter;

/// <summary>Where two learners who are one person are both booked for one event, and what becomes of it: one place, charged once.</summary>
internal sealed class DoubleBookings(TrainingDbContext data, WaitingRoom room, ChargeBook charges, BookingPost post, TimeProvider clock)
{
    private const string Because = "Booked twice by one person with two addresses";

    /// <summary>Each event, also one that was held, for which both have a booking that has not ended.</summary>
    public async Task<IReadOnlyList<BookedTwice>> OfAsync(Guid one, Guid other, CancellationToken cancel)
    {
        Guid[] both = [one, other];
        var live = await data.Set<Booking>().AsNoTracking().Where(b => both.Contains(b.LearnerId) && BookingStates.Live.Contains(b.State)).ToListAsync(cancel);
        var pairs = live.GroupBy(b => b.OfferingId).Select(g => g.ToList()).Where(g => g.Count > 1).ToList();
        if (pairs.Count == 0) return [];
        var ids = pairs.SelectMany(p => p.Select(b => b.Id)).ToList();
        var certified = await data.Set<Certificate>().Where(c => ids.Contains(c.BookingId) && c.WithdrawnOn == null).Select(c => c.BookingId)
            .Union(data.Set<Candidate>().Where(c => ids.Contains(c.BookingId)).Select(c => c.BookingId)).ToListAsync(cancel);
        var came = (await data.Set<Attendance>().Where(a => ids.Contains(a.BookingId) && a.Kind != AttendanceKind.DidNotCome).Select(a => a.BookingId).ToListAsync(cancel)).ToLookup(id => id);
        return [.. pairs.Select(p => BookedTwice.Of(p[0], p[1], b => certified.Contains(b.Id), b => came[b.Id].Count())).OrderBy(t => t.Stays.Reference, StringComparer.Ordinal)];
    }

    /// <summary>Leaves the one; the other's register and answers go with it, its price is taken back, and its place goes to whoever is next.</summary>
    public async Task SettleAsync(AtCounter at, BookedTwice twice, CancellationToken cancel)
    {
        var (stays, ends) = (at.Find(twice.Stays.Reference), at.Find(twice.Ends.Reference));
        await MoveRegisterAsync(stays, ends, cancel);
        await MoveAnswersAsync(stays, ends, cancel);
        await charges.TakeBackAsync(ends, Because, cancel);
        var booked = await room.EventAsync(at, ends, cancel);
        stays.TakeOver(ends);
        ends.Cancel(Because, clock.GetUtcNow());
        if (at.Offering.FirstDay > clock.Today()) post.Ended(booked, $"You were booked twice, with two e-mail addresses. One booking is enough: {stays.Reference} stays as it is, and nothing is charged for this one.");
        await room.SettleAsync(at, cancel);
    }

    private async Task MoveRegisterAsync(Booking stays, Booking ends, CancellationToken cancel)
    {
        var said = (await data.Set<Attendance>().Where(a => a.BookingId == stays.Id || a.BookingId == ends.Id).ToListAsync(cancel)).ToLookup(a => a.BookingId);
        foreach (var twice in said[ends.Id].ToList())
        {
            if (said[stays.Id].FirstOrDefault(a => a.SessionId == twice.SessionId) is not { } first)
            {
                twice.BelongTo(stays);
                continue;
            }
            first.TakeOver(twice);
            data.Remove(twice);
        }
    }

    // What both answered at one moment stays where it is: nobody's words are lost.
    private async Task MoveAnswersAsync(Booking stays, Booking ends, CancellationToken cancel)
    {
        var sets = await data.Set<AnswerSet>().Where(s => s.BookingId == stays.Id || s.BookingId == ends.Id).ToListAsync(cancel);
        foreach (var set in sets.Where(s => s.BookingId == ends.Id && !sets.Exists(other => other.BookingId == stays.Id && other.Moment == s.Moment)).ToList()) set.BelongTo(stays);
    }
}
