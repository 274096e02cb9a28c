using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Partners;

/// <summary>Every organisation and every contract.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record PartnerList : IQuery<PartnerListShown>;

internal sealed record PartnerListShown(IReadOnlyList<PartnerShown> Partners, IReadOnlyList<ContractRow> Contracts);

internal sealed record PartnerShown(Guid Id, string Name, string? ContactName, string? ContactEmail, string? ContactTelephone, string? Notes, uint Version);

internal sealed record ContractRow(Guid Id, string Title, DateOnly From, DateOnly? Until, Money? Cost, int Courses);

internal sealed class PartnerListHandler(TrainingDbContext data) : IRequestHandler<PartnerList, PartnerListShown>
{
    public async Task<PartnerListShown> Handle(PartnerList query, CancellationToken cancel) => new(
        await data.Set<Partner>().AsNoTracking().OrderBy(p => p.Name).Select(p => new PartnerShown(p.Id, p.Name, p.ContactName, p.ContactEmail, p.ContactTelephone, p.Notes, p.Version)).ToListAsync(cancel),
        await data.Set<Contract>().AsNoTracking().OrderByDescending(c => c.From).ThenBy(c => c.Title).Select(c => new ContractRow(c.Id, c.Title, c.From, c.Until, c.Cost, c.Courses.Count)).ToListAsync(cancel));
}
