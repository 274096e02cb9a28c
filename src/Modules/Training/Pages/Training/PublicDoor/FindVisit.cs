using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Keys;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.BookingDoor;

namespace VirtualSchool.Training.Pages.PublicDoor;

/// <summary>What stands behind the link of a letter; null when it opens nothing.</summary>
[AllowEveryone]
internal sealed record FindVisit(string Token, byte[]? Mark) : IQuery<VisitAtDoor?>
{
    /// <summary>Never shows the token, wherever the message is written.</summary>
    public override string ToString() => nameof(FindVisit);
}

/// <summary>A link that opens.</summary>
/// <param name="Email">The address to which it was sent.</param>
/// <param name="Before">Another address that was confirmed in this browser; null when none was.</param>
/// <param name="Books">True when something is booked by it.</param>
internal sealed record VisitAtDoor(string Email, string? Before, bool Books);

internal sealed class FindVisitHandler(TrainingDbContext data, VisitBook visits, TimeProvider clock) : IRequestHandler<FindVisit, VisitAtDoor?>
{
    public async Task<VisitAtDoor?> Handle(FindVisit query, CancellationToken cancel)
    {
        var hash = Secret.HashOf(query.Token);
        if (await data.Set<BookingVisit>().AsNoTracking().SingleOrDefaultAsync(v => v.TokenHash == hash, cancel) is not { } visit || !visit.OpensAt(clock.GetUtcNow())) return null;
        var before = await visits.FindAsync(query.Mark, cancel);
        return new(visit.Email, before?.LearnerId is not null && before.Email != visit.Email ? before.Email : null, visit.Wish is not null);
    }
}
