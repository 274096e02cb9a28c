using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;

namespace VirtualSchool.Training.Pages.PublicDoor;

/// <summary>Whose bookings this browser may see.</summary>
[AllowEveryone]
internal sealed record VisitNow(byte[]? Mark) : IQuery<Visiting?>;

/// <summary>A confirmed address, and what is known of whoever has it; the facts are null for an address with which nobody has booked.</summary>
internal sealed record Visiting(string Email, string? Name, Guid? RoleId, string? JobTitle, int? SchoolUrn, string? Setting, string? Outcome);

internal sealed class VisitNowHandler(VisitBook visits, LearnerBook learners) : IRequestHandler<VisitNow, Visiting?>
{
    public async Task<Visiting?> Handle(VisitNow query, CancellationToken cancel)
    {
        if (await visits.FindAsync(query.Mark, cancel) is not { } visit) return null;
        if (visit.LearnerId is not { } id) return new(visit.Email, null, null, null, null, null, visit.Outcome);
        var learner = await learners.OfAsync(id, cancel);
        return new(visit.Email, learner.Name, learner.RoleId, learner.JobTitle, learner.SchoolUrn, learner.Setting, visit.Outcome);
    }
}
