using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Programmes;

/// <summary>Every programme with its courses in order.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record ProgrammeList : IQuery<IReadOnlyList<ProgrammeShown>>;

internal sealed record ProgrammeShown(Guid Id, string Title, string? Summary, uint Version, IReadOnlyList<StepShown> Steps);

internal sealed record StepShown(Guid Course, string Reference, string Title, bool IsByInvitation);

internal sealed class ProgrammeListHandler(TrainingDbContext data) : IRequestHandler<ProgrammeList, IReadOnlyList<ProgrammeShown>>
{
    public async Task<IReadOnlyList<ProgrammeShown>> Handle(ProgrammeList query, CancellationToken cancel) =>
        await data.Set<Programme>().AsNoTracking().OrderBy(p => p.Title).Select(p => new ProgrammeShown(
            p.Id, p.Title, p.Summary, p.Version,
            p.Steps.OrderBy(s => s.Place).Join(data.Set<Course>(), s => s.CourseId, c => c.Id, (s, c) => new { s.Place, Course = c }).OrderBy(x => x.Place)
                .Select(x => new StepShown(x.Course.Id, x.Course.Reference, x.Course.Title, x.Course.IsByInvitation)).ToList())).ToListAsync(cancel);
}
