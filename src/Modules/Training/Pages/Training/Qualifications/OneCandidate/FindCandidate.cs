using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain.Qualifying;

namespace VirtualSchool.Training.Pages.Qualifications.OneCandidate;

/// <summary>One candidate: taught days, one-to-one hours, portfolio, clock and award.</summary>
/// <param name="Booking">The reference of their booking.</param>
/// <exception cref="NotFound">There is no such booking of a qualification.</exception>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record FindCandidate(string Booking) : IQuery<CandidateShown>;

/// <param name="Candidate">Null before the one-to-one hours began.</param>
/// <param name="LastDay">The last taught day, from which the clock commonly runs.</param>
internal sealed record CandidateShown(
    string Reference, string Title, CohortMember Member, string? Group, DateOnly? LastDay, Candidate? Candidate, QualifyingTerms Terms, DateOnly Today)
{
    public IReadOnlyList<string> Missing => Candidate is { IsOver: false } candidate ? [.. candidate.WhatIsMissing(Member.TaughtDays, Terms)] : [];

    public string Booking => Member.Booking.Reference;

    /// <summary>No one-to-one hours begin before the first taught day.</summary>
    public bool CanBegin => Member.FirstDay <= Today;

    /// <summary>From when the clock would run: the last taught day, once it is over.</summary>
    public DateOnly? Suggested => LastDay <= Today ? LastDay : null;
}

internal sealed class FindCandidateHandler(CandidateBook book, TimeProvider clock) : IRequestHandler<FindCandidate, CandidateShown>
{
    public async Task<CandidateShown> Handle(FindCandidate query, CancellationToken cancel)
    {
        var ((offering, course), member) = await book.MemberAsync(query.Booking, cancel);
        var candidate = await book.Candidates.FirstOrDefaultAsync(c => c.BookingId == member.Booking.Id, cancel);
        return new CandidateShown(
            offering.Reference, course.Title, member, offering.Groups.FirstOrDefault(g => g.Id == member.Booking.GroupId)?.Name, offering.LastDay, candidate, await book.TermsAsync(candidate?.StartedOn, cancel), clock.Today());
    }
}
