using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;

namespace VirtualSchool.Access.Answers.Links;

internal sealed class FindFinishedLinksHandler(AccessDbContext data) : IRequestHandler<FindFinishedLinks, IReadOnlyList<LinkFinished>>
{
    public async Task<IReadOnlyList<LinkFinished>> Handle(FindFinishedLinks query, CancellationToken cancel) => await data.OneTimeLinks.AsNoTracking()
        .Where(l => l.AskedBy == query.AskedBy && l.Kind == query.Kind && l.FinishedAt >= query.Since && l.EndedAt == null).OrderByDescending(l => l.FinishedAt)
        .Select(l => new LinkFinished(l.Record, l.Part, l.Name, l.FinishedAt!.Value, l.OnlyProposes)).ToListAsync(cancel);
}
