using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Reactions;

/// <summary>
/// Where a school became another, its learners go on there with their bookings, so do its packages of credits and the events at it that are not over, and what it had embedded counts for the
/// new school. What was held and who was enrolled there stays with the old one. Nobody loses a place, though two schools' places are now one school's.
/// </summary>
internal sealed class FollowSchoolsThatBecameOthers(TrainingDbContext data, TimeProvider clock) : INotificationHandler<SchoolsBecomingOthers>, INotificationHandler<SchoolsBecameOthers>
{
    public async Task Handle(SchoolsBecomingOthers asked, CancellationToken cancel)
    {
        var kept = await FindAsync(asked.Schools, cancel);
        var (people, events, practice) = (kept.Learners.CountBy(l => l.SchoolUrn!.Value).ToDictionary(), kept.Events.CountBy(e => e.HostUrn!.Value).ToDictionary(), kept.Practice.CountBy(p => p.SchoolUrn).ToDictionary());
        foreach (var urn in asked.Schools.Select(s => s.From).Where(u => people.ContainsKey(u) || events.ContainsKey(u) || practice.ContainsKey(u)))
            asked.Say(urn, $"for training, {Words.Count(people.GetValueOrDefault(urn), "person", "people")}, {Words.Count(events.GetValueOrDefault(urn), "event")} to come and {Words.Count(practice.GetValueOrDefault(urn), "course")} seen in practice go on there");
    }

    public async Task Handle(SchoolsBecameOthers heard, CancellationToken cancel)
    {
        var (kept, became) = (await FindAsync(heard.Schools, cancel), heard.Schools.ToDictionary(s => s.From));
        foreach (var learner in kept.Learners) learner.Follow(became[learner.SchoolUrn!.Value].To, became[learner.SchoolUrn.Value].Name);
        foreach (var offering in kept.Events) offering.FollowHost(became[offering.HostUrn!.Value].To, became[offering.HostUrn.Value].Name);
        foreach (var package in kept.Packages) package.Follow(became[package.SchoolUrn].To, became[package.SchoolUrn].Name);
        data.AddRange(kept.Practice.Select(p => p.At(became[p.SchoolUrn].To, became[p.SchoolUrn].Name)));
    }

    private async Task<Kept> FindAsync(IReadOnlyList<SchoolBecame> schools, CancellationToken cancel)
    {
        var (closed, today) = (schools.Select(s => s.From).ToArray(), clock.Today());
        return new(
            await data.Set<Learner>().Where(l => l.SchoolUrn != null && closed.Contains(l.SchoolUrn.Value)).ToListAsync(cancel),
            await data.Set<Offering>().Where(o => o.HostUrn != null && closed.Contains(o.HostUrn.Value) && o.State != OfferingState.Cancelled && (o.LastDay == null || o.LastDay >= today)).ToListAsync(cancel),
            await data.Set<CreditPackage>().Where(p => closed.Contains(p.SchoolUrn)).ToListAsync(cancel),
            await PracticeAsync(schools.ToDictionary(s => s.From, s => s.To), cancel));
    }

    // The old school's record stays. The new one has one of its own for each course, the oldest where several schools became it.
    private async Task<IReadOnlyList<EmbeddedPractice>> PracticeAsync(Dictionary<int, int> became, CancellationToken cancel)
    {
        int[] concerned = [.. became.Keys, .. became.Values];
        var all = await data.Set<EmbeddedPractice>().AsNoTracking().Where(e => concerned.Contains(e.SchoolUrn)).ToListAsync(cancel);
        var known = all.Select(e => (e.CourseId, e.SchoolUrn)).ToHashSet();
        return [.. all.Where(e => became.ContainsKey(e.SchoolUrn)).OrderBy(e => e.On).Where(e => known.Add((e.CourseId, became[e.SchoolUrn])))];
    }

    private sealed record Kept(IReadOnlyList<Learner> Learners, IReadOnlyList<Offering> Events, IReadOnlyList<CreditPackage> Packages, IReadOnlyList<EmbeddedPractice> Practice);
}
