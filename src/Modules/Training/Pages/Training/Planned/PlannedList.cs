using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Planned;

/// <summary>What is planned for a month and has no date yet, the earliest first.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record PlannedList : IQuery<IReadOnlyList<PlannedRow>>;

internal sealed record PlannedRow(Guid Id, DateOnly Month, string Course, string CourseReference, Guid? Contract, string? ContractTitle, string? Note);

internal sealed class PlannedListHandler(TrainingDbContext data) : IRequestHandler<PlannedList, IReadOnlyList<PlannedRow>>
{
    public async Task<IReadOnlyList<PlannedRow>> Handle(PlannedList query, CancellationToken cancel) => await (
        from planned in data.Set<PlannedCourse>().AsNoTracking()
        where planned.OfferingId == null && planned.DroppedBecause == null
        join course in data.Set<Course>() on planned.CourseId equals course.Id
        orderby planned.Month, course.Title, planned.Id
        select new PlannedRow(planned.Id, planned.Month, course.Title, course.Reference, planned.ContractId,
            data.Set<Contract>().Where(c => c.Id == planned.ContractId).Select(c => c.Title).FirstOrDefault(), planned.Note)).ToListAsync(cancel);
}
