using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Children.Roll;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages.Schools.Teachers;

/// <summary>A school's designated teachers, taken to be changed together with who sees its pupils: take, change, finish.</summary>
internal sealed class TeachersOfSchool(ChildrenDbContext data, RollChange roll)
{
    public DateOnly Today => roll.Today;

    /// <summary>How many children of ours the change concerns.</summary>
    public int Pupils { get; private set; }

    public async Task<(School School, IReadOnlyList<DesignatedTeacher> Teachers)> TakeAsync(int urn, CancellationToken cancel)
    {
        var school = await data.Set<School>().SingleOrDefaultAsync(s => s.Urn == urn, cancel) ?? throw new NotFound("school");
        Pupils = (await roll.TakeAsync(data.Set<Child>().Where(c => c.OnRoll && c.SchoolUrn == urn), cancel)).Count;
        return (school, await data.Set<DesignatedTeacher>().Where(t => t.SchoolUrn == urn).ToListAsync(cancel));
    }

    public void Add(DesignatedTeacher teacher) => data.Add(teacher);

    /// <summary>Gives the new teacher sight of the pupils at once; whose part ended keeps it for the council's number of school days.</summary>
    public Task FinishAsync(CancellationToken cancel) => roll.FinishAsync(cancel);

    /// <param name="on">The first day on which the person is no longer designated teacher.</param>
    /// <param name="field">The box that a refusal is about.</param>
    public static void End(DesignatedTeacher teacher, DateOnly on, string field)
    {
        if (on < teacher.From)
            throw new Refusal($"{teacher.Name} became designated teacher on {HouseTime.Long(teacher.From)}. Enter that day or a later one.", field);
        teacher.Until = on;
    }
}
