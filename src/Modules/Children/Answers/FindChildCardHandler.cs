using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Answers;

internal sealed class FindChildCardHandler(ChildrenDbContext data) : IRequestHandler<FindChildCard, ChildCard>
{
    private static readonly Func<ChildrenDbContext, ChildId, CancellationToken, Task<ChildCard?>> Find =
        EF.CompileAsyncQuery((ChildrenDbContext data, ChildId id, CancellationToken cancel) => data.Set<Child>().IgnoreQueryFilters().AsNoTracking()
            .Where(c => c.Id == id)
            .Select(c => new ChildCard(
                c.Id, c.ShownName, c.Initials, c.BornOn, c.YearGroup, c.OnRoll, c.InCareSince, c.SchoolUrn, c.SchoolName,
                c.AdviserId, c.AdviserName, c.WorkerId, c.WorkerName, FindRollFactsHandler.SenToday(c.SenProvision)))
            .FirstOrDefault());

    public async Task<ChildCard> Handle(FindChildCard query, CancellationToken cancel) =>
        await Find(data, query.Child, cancel) ?? throw new NotFound("child");
}
