using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.OneChild;

/// <summary>One child's heading and facts strip.</summary>
internal sealed record ShowChild(ChildId Child) : IQuery<ChildShown>, IAboutChild;

/// <summary>A child as the pages about them begin.</summary>
internal sealed record ChildShown(
    ChildId Id,
    string Name,
    string Initials,
    DateOnly BornOn,
    int? Year,
    int? SchoolUrn,
    string? School,
    bool OnRoll,
    DateOnly? InCareSince,
    DateOnly? LeftCareOn,
    bool IsClosed,
    bool IsSealed,
    string? Sen,
    string? Need,
    string? Worker,
    string? Adviser) : IShowsChildren
{
    public IEnumerable<ChildId> ChildrenShown => [Id];
}

internal sealed class ShowChildHandler(ChildrenDbContext data) : IRequestHandler<ShowChild, ChildShown>
{
    private static readonly Func<ChildrenDbContext, ChildId, CancellationToken, Task<ChildShown?>> Find =
        EF.CompileAsyncQuery((ChildrenDbContext data, ChildId id, CancellationToken cancel) => data.Set<Child>().IgnoreQueryFilters().AsNoTracking()
            .Where(c => c.Id == id)
            .Select(c => new ChildShown(
                c.Id, c.ShownName, c.Initials, c.BornOn, c.YearGroup, c.SchoolUrn, c.SchoolName, c.OnRoll, c.InCareSince, c.LeftCareOn, c.DiedOn != null || c.SealedOn != null, c.SealedOn != null,
                c.SenProvision, c.SenNeed, c.WorkerName, c.AdviserName))
            .FirstOrDefault());

    public async Task<ChildShown> Handle(ShowChild query, CancellationToken cancel) =>
        await Find(data, query.Child, cancel) ?? throw new NotFound("child");
}
