using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Answers;

internal sealed class FindDesignatedTeachersHandler(ChildrenDbContext data, TimeProvider clock) : IRequestHandler<FindDesignatedTeachers, IReadOnlyList<TeacherOfChild>>
{
    public async Task<IReadOnlyList<TeacherOfChild>> Handle(FindDesignatedTeachers query, CancellationToken cancel)
    {
        var children = query.Children.Distinct().ToList();
        var today = clock.Today();
        return await (
            from child in data.Set<Child>().AsNoTracking()
            where children.Contains(child.Id)
            join teacher in data.Set<DesignatedTeacher>() on child.SchoolUrn equals teacher.SchoolUrn
            where teacher.From <= today && (teacher.Until == null || teacher.Until > today)
            orderby child.Id, teacher.IsDeputy, teacher.From, teacher.Id
            select new TeacherOfChild(child.Id, teacher.PersonId, teacher.Name)).ToListAsync(cancel);
    }
}
