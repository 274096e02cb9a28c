using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain.Qualifying;

namespace VirtualSchool.Training.Pages.Qualifications;

/// <summary>How far everybody of one cohort is, group by group, and the network meetings at which those who have the award meet again.</summary>
/// <exception cref="NotFound">There is no such offering, or it leads to no qualification.</exception>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record FindCohort(string Reference) : IQuery<CohortShown>;

internal sealed class FindCohortHandler(CandidateBook book, NetworkMeetings network, TimeProvider clock) : IRequestHandler<FindCohort, CohortShown>
{
    public async Task<CohortShown> Handle(FindCohort query, CancellationToken cancel)
    {
        var (cohort, today) = (await book.CohortAsync(query.Reference, cancel), clock.Today());
        var (offering, members) = (cohort.Offering, await book.MembersAsync(cohort, cancel));
        var candidates = await book.Candidates.Where(c => c.OfferingId == offering.Id).ToDictionaryAsync(c => c.BookingId, cancel);
        var rows = new List<(Guid? Group, CandidateRow Row)>();
        foreach (var member in members) rows.Add((member.Booking.GroupId, await RowAsync(member, candidates.GetValueOrDefault(member.Booking.Id), today, cancel)));
        var groups = rows.OrderBy(r => r.Row.State).ToLookup(r => r.Group, r => r.Row);
        return new CohortShown(
            offering.Reference, cohort.Course.Title, [.. offering.Sessions.Select(s => s.On).Distinct().Order()], await book.TermsAsync(null, cancel), today,
            [.. offering.Groups.OrderBy(g => g.Name, StringComparer.Ordinal).Select(g => new CandidateGroup(g.Id, g.Name, g.Cluster, [.. groups[g.Id]])), new CandidateGroup(null, "In no group", null, [.. groups[null]])],
            await network.OfAsync(cohort, [.. members.Select(m => m.Learner.Id)], today, cancel));
    }

    private async Task<CandidateRow> RowAsync(CohortMember member, Candidate? candidate, DateOnly today, CancellationToken cancel)
    {
        var terms = await book.TermsAsync(candidate?.StartedOn, cancel);
        return new CandidateRow(
            member.Booking.Reference, member.Learner.Name, member.Learner.Setting, member.InWordsOn(today), candidate, terms,
            candidate?.StateOn(today, terms) ?? CandidateState.NotBegun);
    }
}
