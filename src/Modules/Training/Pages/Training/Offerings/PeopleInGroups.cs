using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>Who of those with a place at an offering is in which group, and which one is proposed for whoever is in none.</summary>
/// <exception cref="NotFound">There is no such offering.</exception>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record PeopleInGroups(string Reference) : IQuery<IReadOnlyList<PersonInGroup>>;

/// <param name="Proposed">The group that is proposed; null where they have one, or none has room.</param>
internal sealed record PersonInGroup(Guid Booking, string Reference, string Name, string Setting, Guid? Group, Guid? Proposed);

internal sealed class PeopleInGroupsHandler(TrainingDbContext data) : IRequestHandler<PeopleInGroups, IReadOnlyList<PersonInGroup>>
{
    public async Task<IReadOnlyList<PersonInGroup>> Handle(PeopleInGroups query, CancellationToken cancel)
    {
        var wanted = References.ReadOffering(query.Reference);
        var offering = await data.Set<Offering>().AsNoTracking().Include(o => o.Groups).FirstOrDefaultAsync(o => o.Reference == wanted, cancel) ?? throw new NotFound($"offering {query.Reference}");
        if (offering.Groups.Count == 0) return [];
        var people = await data.Set<Booking>().AsNoTracking().Where(b => b.OfferingId == offering.Id && BookingStates.Holding.Contains(b.State))
            .Join(data.Set<Learner>(), b => b.LearnerId, l => l.Id, (b, l) => new { Booking = b, Learner = l }).ToListAsync(cancel);
        List<Grouped> grouped = [.. people.Select(p => new Grouped(p.Booking.Id, AtCounter.SettingOf(p.Learner), p.Learner.Setting, p.Booking.GroupId))];
        var proposed = GroupSuggestion.For([.. offering.Groups.OrderBy(g => g.Name, StringComparer.OrdinalIgnoreCase)], grouped, await ClustersAsync(offering, cancel));
        return
        [
            .. people.OrderBy(p => p.Learner.Setting, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Booking.BookedAs, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Booking.Reference, StringComparer.Ordinal)
                .Select(p => new PersonInGroup(p.Booking.Id, p.Booking.Reference, p.Learner.Name, p.Learner.Setting, p.Booking.GroupId, proposed.TryGetValue(p.Booking.Id, out var group) ? group : null)),
        ];
    }

    private async Task<IReadOnlyDictionary<string, string>> ClustersAsync(Offering offering, CancellationToken cancel)
    {
        var earlier = await (
            from other in data.Set<Offering>().AsNoTracking()
            where other.CourseId == offering.CourseId && other.Id != offering.Id
            join booking in data.Set<Booking>() on other.Id equals booking.OfferingId
            where booking.State == BookingState.Confirmed
            join learner in data.Set<Learner>() on booking.LearnerId equals learner.Id
            join inside in data.Set<OfferingGroup>() on booking.GroupId equals inside.Id
            where inside.Cluster != null
            select new { Learner = learner, Cluster = inside.Cluster!, other.FirstDay }).ToListAsync(cancel);
        return earlier.GroupBy(e => AtCounter.SettingOf(e.Learner)).ToDictionary(g => g.Key, g => g.MaxBy(e => e.FirstDay)!.Cluster);
    }
}
