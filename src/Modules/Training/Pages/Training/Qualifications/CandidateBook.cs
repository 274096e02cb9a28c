using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Qualifying;

namespace VirtualSchool.Training.Pages.Qualifications;

/// <summary>A course that leads to a qualification, on dates: with its sessions and groups.</summary>
internal sealed record Cohort(Offering Offering, Course Course);

/// <summary>Somebody of a cohort.</summary>
/// <param name="TaughtDays">What the register says of them.</param>
/// <param name="FirstDay">The first taught day; null when none has a date.</param>
internal sealed record CohortMember(Booking Booking, Learner Learner, Completion TaughtDays, DateOnly? FirstDay)
{
    /// <summary>"Completed", "Record of attendance: 6 of 8 days"; "to come" before the first of them.</summary>
    public string InWordsOn(DateOnly today) => FirstDay <= today ? TaughtDays.InWords : "to come";
}

/// <summary>Reads candidates with what the register says of their taught days.</summary>
internal sealed class CandidateBook(TrainingDbContext data, TrainingRules rules, TimeProvider clock)
{
    /// <summary>What the rules said on the day on which the one-to-one hours began, or say today of those that have not.</summary>
    public async ValueTask<QualifyingTerms> TermsAsync(DateOnly? startedOn, CancellationToken cancel) => QualifyingTerms.Of(await rules.ReadAsync(cancel), startedOn ?? clock.Today());

    /// <exception cref="NotFound">There is no such offering, or its course leads to no qualification.</exception>
    public Task<Cohort> CohortAsync(string reference, CancellationToken cancel)
    {
        var wanted = References.ReadOffering(reference);
        return CohortAsync(data.Set<Offering>().Where(o => o.Reference == wanted), cancel);
    }

    /// <summary>Everybody with a confirmed place, and whoever had begun their one-to-one hours before they lost it; by name.</summary>
    public Task<IReadOnlyList<CohortMember>> MembersAsync(Cohort cohort, CancellationToken cancel) => MembersAsync(cohort, OnTheRoute.Where(b => b.OfferingId == cohort.Offering.Id), cancel);

    /// <summary>One person of a cohort, by the reference of their booking.</summary>
    /// <exception cref="NotFound">There is none.</exception>
    public async Task<(Cohort Cohort, CohortMember Member)> MemberAsync(string booking, CancellationToken cancel)
    {
        var wanted = References.ReadBooking(booking);
        var one = OnTheRoute.Where(b => b.Reference == wanted);
        var cohort = await CohortAsync(data.Set<Offering>().Where(o => one.Any(b => b.OfferingId == o.Id)), cancel);
        return (cohort, (await MembersAsync(cohort, one, cancel)).Single());
    }

    /// <summary>What is known of candidates, to be read and not changed.</summary>
    public IQueryable<Candidate> Candidates => Whole.AsNoTracking();

    /// <summary>The candidate, to be changed: one command at a time, the others wait their turn. Null before their one-to-one hours began.</summary>
    /// <exception cref="NotFound">There is no such booking.</exception>
    public async Task<Candidate?> TakeAsync(string booking, CancellationToken cancel)
    {
        var wanted = References.ReadBooking(booking);
        // Read only once it is ours: what the command before us wrote is then seen.
        var taken = await data.Database.SqlQuery<Guid>($"select id as \"Value\" from training.booking where reference = {wanted} for update").ToListAsync(cancel);
        if (taken is not [var id]) throw new NotFound($"booking {booking}");
        return await Whole.FirstOrDefaultAsync(c => c.BookingId == id, cancel);
    }

    /// <summary>The same of somebody whose one-to-one hours have begun.</summary>
    /// <exception cref="NotFound">There is no such booking.</exception>
    /// <exception cref="Refusal">They have not begun.</exception>
    public async Task<Candidate> TakeBegunAsync(string booking, CancellationToken cancel) =>
        await TakeAsync(booking, cancel) ?? throw new Refusal("Their one-to-one hours have not begun. Enter first on which day they did.", "Started");

    private IQueryable<Candidate> Whole => data.Set<Candidate>().Include(c => c.Meetings).Include(c => c.Items).ThenInclude(i => i.Decisions).AsSplitQuery();

    private IQueryable<Booking> OnTheRoute => data.Set<Booking>().AsNoTracking().Where(b => b.State == BookingState.Confirmed || data.Set<Candidate>().Any(c => c.BookingId == b.Id));

    private async Task<Cohort> CohortAsync(IQueryable<Offering> offerings, CancellationToken cancel)
    {
        var offering = await offerings.AsNoTracking().Include(o => o.Sessions).Include(o => o.Groups).AsSplitQuery().FirstOrDefaultAsync(cancel) ?? throw new NotFound("offering");
        var course = await data.Set<Course>().AsNoTracking().SingleAsync(c => c.Id == offering.CourseId, cancel);
        return course.Kind == CourseKind.Qualification ? new Cohort(offering, course) : throw new NotFound("qualification");
    }

    private async Task<IReadOnlyList<CohortMember>> MembersAsync(Cohort cohort, IQueryable<Booking> bookings, CancellationToken cancel)
    {
        var people = await bookings.Join(data.Set<Learner>().Include(l => l.Addresses), b => b.LearnerId, l => l.Id, (b, l) => new { Booking = b, Learner = l }).ToListAsync(cancel);
        var taken = (await data.Set<Attendance>().AsNoTracking().Where(a => bookings.Any(b => b.Id == a.BookingId)).ToListAsync(cancel)).ToLookup(a => a.BookingId);
        return
        [
            .. people.OrderBy(p => p.Learner.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Booking.Id)
                .Select(p => new CohortMember(p.Booking, p.Learner, Completion.Of(cohort.Offering, p.Booking.GroupId, taken[p.Booking.Id], cohort.Course.PercentToComplete), cohort.Offering.FirstDay)),
        ];
    }
}
