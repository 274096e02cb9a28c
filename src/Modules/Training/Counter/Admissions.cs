using Microsoft.EntityFrameworkCore;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.BookingRules;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Counter;

/// <summary>Finds what decides whether somebody may come: invitations, what must come before, how many come from the same school.</summary>
internal sealed class Admissions(TrainingDbContext data, CounterRules rules)
{
    public async Task<Admission> OfAsync(AtCounter at, Learner learner, CancellationToken cancel)
    {
        var before = at.IsWhole ? [] : await BeforeAsync(at.Offering.Id, learner, cancel);
        return new(at.Offering, at.Places(await rules.PerSettingAsync(at.Offering, cancel)))
        {
            IsInvited = await IsInvitedAsync(at.Offering, learner, cancel),
            IsBooked = at.Live.Any(b => b.Learner == learner) || before.Exists(b => b.LearnerId == learner.Id),
            Missing = await MissingAsync(at.Course, learner, cancel),
            FromSetting = at.HeldBySetting.GetValueOrDefault(AtCounter.SettingOf(learner)) + before.Count(b => b.HoldsPlace),
        };
    }

    /// <summary>True when they have a place, an offer or a turn on the waiting list already.</summary>
    public async Task<bool> HasBookedAsync(AtCounter at, Learner learner, CancellationToken cancel) => at.Live.Any(b => b.Learner == learner)
        || (!at.IsWhole && await data.Set<Booking>().AnyAsync(b => b.OfferingId == at.Offering.Id && b.LearnerId == learner.Id && BookingStates.Live.Contains(b.State), cancel));

    // What was booked before this command by them, or by somebody of the same school or team.
    private Task<List<Booking>> BeforeAsync(Guid offering, Learner learner, CancellationToken cancel)
    {
        var (urn, setting) = (learner.SchoolUrn, AtCounter.SettingOf(learner));
        var same = data.Set<Learner>().Where(l => l.Id == learner.Id || (urn != null ? l.SchoolUrn == urn : l.SchoolUrn == null && l.Setting.Trim().ToUpper() == setting));
        return data.Set<Booking>().AsNoTracking().Where(b => b.OfferingId == offering && BookingStates.Live.Contains(b.State)).Join(same, b => b.LearnerId, l => l.Id, (b, l) => b).ToListAsync(cancel);
    }

    private async Task<bool> IsInvitedAsync(Offering offering, Learner learner, CancellationToken cancel)
    {
        if (offering.Door == OfferingDoor.Open) return true;
        var addresses = learner.Addresses.Select(a => a.Email).ToList();
        return await data.Set<Invitation>().AnyAsync(i => i.OfferingId == offering.Id && addresses.Contains(i.Email), cancel);
    }

    private async Task<IReadOnlyList<string>> MissingAsync(Course course, Learner learner, CancellationToken cancel)
    {
        var missing = new List<string>();
        foreach (var needed in course.Prerequisites)
        {
            var first = await data.Set<Course>().AsNoTracking().SingleAsync(c => c.Id == needed.RequiredCourseId, cancel);
            if (needed.MustBeEmbedded && !await IsEmbeddedAsync(needed.RequiredCourseId, learner, cancel))
                missing.Add($"It is for schools that have completed “{first.Title}” and made it their practice, and we have no note of that for yours. Ask the virtual school if you think that we should.");
            else if (!needed.MustBeEmbedded && !await HasDoneAsync(first, learner, cancel))
                missing.Add($"“{first.Title}” comes first, and we have no record that you completed it. Book that one, or ask the virtual school.");
        }
        return missing;
    }

    private Task<bool> IsEmbeddedAsync(Guid course, Learner learner, CancellationToken cancel) =>
        data.Set<EmbeddedPractice>().AnyAsync(e => e.CourseId == course && e.SchoolUrn == learner.SchoolUrn, cancel);

    private async Task<bool> HasDoneAsync(Course course, Learner learner, CancellationToken cancel)
    {
        if (await data.Set<Enrolment>().AnyAsync(e => e.LearnerId == learner.Id && e.CourseId == course.Id && e.GivenBackOn == null && e.CompletedOn != null, cancel)) return true;
        var held = await data.Set<Booking>().AsNoTracking().Where(b => b.LearnerId == learner.Id && b.State == BookingState.Confirmed)
            .Join(data.Set<Offering>().Include(o => o.Sessions).Where(o => o.CourseId == course.Id), b => b.OfferingId, o => o.Id, (b, o) => new { b, o }).ToListAsync(cancel);
        var ids = held.Select(h => h.b.Id).ToList();
        var taken = (await data.Set<Attendance>().AsNoTracking().Where(a => ids.Contains(a.BookingId)).ToListAsync(cancel)).ToLookup(a => a.BookingId);
        return held.Exists(h => Completion.Of(h.o, h.b.GroupId, taken[h.b.Id], course.PercentToComplete).IsComplete);
    }
}
