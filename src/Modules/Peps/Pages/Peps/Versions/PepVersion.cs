using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;

namespace VirtualSchool.Peps.Pages.Versions;

/// <summary>One signed version of a plan, as it was signed.</summary>
internal sealed record PepVersion(PepKey Key, int Number) : IQuery<PepVersionShown>, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>The frozen document and which others there are.</summary>
internal sealed record PepVersionShown(string Template, int Number, DateOnly On, Grade? Grade, SignedDocument Document, IReadOnlyList<int> All);

internal sealed class PepVersionHandler(PepsDbContext data) : IRequestHandler<PepVersion, PepVersionShown>
{
    public async Task<PepVersionShown> Handle(PepVersion query, CancellationToken cancel)
    {
        var of = data.Set<SignedVersion>().AsNoTracking().Where(v => v.PepId == query.Key.Pep && v.Child == query.Child);
        var version = await of.FirstOrDefaultAsync(v => v.Number == query.Number, cancel) ?? throw new NotFound("no such version");
        var template = await data.Set<Pep>().Where(p => p.Id == query.Key.Pep).Select(p => p.Template).SingleAsync(cancel);
        return new PepVersionShown(template, version.Number, version.On, version.Grade, version.Document, await of.OrderBy(v => v.Number).Select(v => v.Number).ToListAsync(cancel));
    }
}
