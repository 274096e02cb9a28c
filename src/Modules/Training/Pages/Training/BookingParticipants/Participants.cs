using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.BookingRules;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.BookingParticipants;

/// <summary>Everybody who is booked for an event, waits for it, or was. Throws <see cref="NotFound"/> for an unknown one.</summary>
/// <param name="Reference">The event's reference, or that of a booking for it.</param>
[AllowRoles(Role.TrainingCoordinator)]
internal sealed record ListParticipants(string Reference) : IQuery<ParticipantsListed>;

/// <summary>The people of an event, in the order in which they have places, and those who wait in theirs.</summary>
internal sealed record ParticipantsListed(
    string Reference, string Title, DateOnly? FirstDay, int Capacity, bool IsByInvitation, bool IsAhead, int Invited, IReadOnlyList<Participant> Coming, IReadOnlyList<Participant> Waiting, IReadOnlyList<Participant> Ended)
{
    public int Offered => Coming.Count(p => p.State == BookingState.Offered);

    public int ToConfirm => Coming.Count(p => p.State == BookingState.Provisional);

    /// <summary>True when the event is divided into groups.</summary>
    public bool HasGroups { get; init; }

    public IEnumerable<Participant> WithNeeds => Coming.Where(p => p.AccessNeeds is not null || p.Diet is not null);
}

internal sealed record Participant(
    string Reference, Guid Learner, string Name, string Email, string Setting, string? Role, BookingState State, DateTimeOffset JoinedAt, DateTimeOffset? OfferedUntil, string? PriorityBecause,
    string? AccessNeeds, string? Diet, string? ManagerName, bool MayBePhotographed, string? EndedBecause, string? Charges)
{
    /// <summary>The group in which they learn; null for none.</summary>
    public string? Group { get; init; }
}

internal sealed class ListParticipantsHandler(TrainingDbContext data, TimeProvider clock) : IRequestHandler<ListParticipants, ParticipantsListed>
{
    public async Task<ParticipantsListed> Handle(ListParticipants query, CancellationToken cancel)
    {
        var (wanted, booking) = (References.ReadOffering(query.Reference), References.ReadBooking(query.Reference));
        var offering = await data.Set<Offering>().AsNoTracking().Include(o => o.Groups).SingleOrDefaultAsync(o => o.Reference == wanted || data.Set<Booking>().Any(b => b.Reference == booking && b.OfferingId == o.Id), cancel) ?? throw new NotFound($"offering {query.Reference}");
        var title = await data.Set<Course>().Where(c => c.Id == offering.CourseId).Select(c => c.Title).SingleAsync(cancel);
        var rows = await RowsAsync(offering, cancel);
        var waiting = rows.Where(r => r.Booking.State == BookingState.Waiting).OrderBy(r => r.Booking, WaitingOrder.Instance);
        return new(offering.Reference, title, offering.FirstDay, offering.Capacity, offering.Door == OfferingDoor.ByInvitation, BookingDays.WhyClosed(offering, Platform.Time.London.Today(clock), byHand: true) is null,
            await data.Set<Invitation>().CountAsync(i => i.OfferingId == offering.Id, cancel),
            [.. rows.Where(r => r.Booking.HoldsPlace).OrderBy(r => r.Booking.JoinedAt).Select(Shown)], [.. waiting.Select(Shown)], [.. rows.Where(r => !r.Booking.IsLive).OrderBy(r => r.Booking.EndedAt).Select(Shown)])
        {
            HasGroups = offering.Groups.Count > 0,
        };
    }

    private async Task<List<Row>> RowsAsync(Offering offering, CancellationToken cancel)
    {
        var charges = (await data.Set<Charge>().AsNoTracking().Where(c => data.Set<Booking>().Any(b => b.Id == c.BookingId && b.OfferingId == offering.Id)).ToListAsync(cancel)).ToLookup(c => c.BookingId);
        var roles = await data.Set<CatalogueWord>().Where(w => w.Kind == WordKind.Audience).ToDictionaryAsync(w => w.Id, w => w.Name, cancel);
        var rows = await data.Set<Booking>().AsNoTracking().Where(b => b.OfferingId == offering.Id)
            .Join(data.Set<Learner>().Include(l => l.Addresses), b => b.LearnerId, l => l.Id, (b, l) => new { b, l }).ToListAsync(cancel);
        var credits = rows.TrueForAll(r => r.b.Funding != FundingSource.Credit) ? [] : await data.Set<CreditUse>().AsNoTracking().Where(u => data.Set<Booking>().Any(b => b.Id == u.BookingId && b.OfferingId == offering.Id)).ToDictionaryAsync(u => u.BookingId, cancel);
        return [.. rows.Select(r => new Row(r.b, r.l, r.l.RoleId is { } role ? roles.GetValueOrDefault(role) : null, [.. charges[r.b.Id]]) { Group = offering.Groups.FirstOrDefault(g => g.Id == r.b.GroupId)?.Name, Credits = credits.GetValueOrDefault(r.b.Id) })];
    }

    private static Participant Shown(Row row) => new(
        row.Booking.Reference, row.Learner.Id, row.Booking.BookedAs, row.Learner.Primary?.Email ?? row.Booking.BookedBy, row.Learner.Setting, row.Role, row.Booking.State, row.Booking.JoinedAt, row.Booking.OfferedUntil,
        row.Booking.PriorityBecause, row.Booking.AccessNeeds, row.Booking.Diet, row.Booking.ManagerName, row.Booking.MayBePhotographed, row.Booking.EndedBecause,
        ChargesOf(row))
    {
        Group = row.Group,
    };

    private static string? ChargesOf(Row row)
    {
        List<string> words = [.. row.Charges.Select(c => $"{c.Amount} {(c.State switch { ChargeState.Due => "due", ChargeState.Waived => "waived", _ => "passed on" })}")];
        if (row.Credits is { } use) words.Add(use.InWords);
        return words.Count == 0 ? null : string.Join(", ", words);
    }

    private sealed record Row(Booking Booking, Learner Learner, string? Role, IReadOnlyList<Charge> Charges)
    {
        public string? Group { get; init; }

        public CreditUse? Credits { get; init; }
    }
}
