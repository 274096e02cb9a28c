using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain.Restricted;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Restricted;

/// <summary>Who has opened a child's restricted facts before, and why. The facts are not among it, nor whether there are any.</summary>
[AllowRoles(Role.Head, Role.Adviser, Role.SocialWorker)]
internal sealed record RestrictedAsked(ChildId Child) : IQuery<OpenedBefore>, IAboutChild;

/// <summary>The openings, newest first.</summary>
internal sealed record OpenedBefore(IReadOnlyList<OpeningLine> Lines);

/// <summary>One earlier opening.</summary>
internal sealed record OpeningLine(string By, DateTimeOffset At, string Reason);

internal sealed class RestrictedAskedHandler(ChildrenDbContext data) : IRequestHandler<RestrictedAsked, OpenedBefore>
{
    private const int Most = 50;

    public async Task<OpenedBefore> Handle(RestrictedAsked query, CancellationToken cancel) => new(
        await data.Set<RestrictedOpening>().AsNoTracking().Where(o => o.ChildId == query.Child).OrderByDescending(o => o.At).Take(Most)
            .Select(o => new OpeningLine(o.ByName, o.At, o.Reason)).ToListAsync(cancel));
}
