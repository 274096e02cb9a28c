using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Names;

/// <summary>What a list would change, and how to change it.</summary>
internal sealed class PlanNames(NamesWork work, ColumnMap map, ChildrenDbContext data, RollRecords records, People people) : ImportPlan
{
    public override async Task ApplyAsync(IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        progress.Report(new(0, 2, "Changing the children's records"));
        await RememberAsync(cancel);
        var known = await people.EnsureAsync(work.People, work.Today, cancel);
        var merge = work.On(await records.TakeAsync(work.Numbers, work.Upns, cancel), known);
        merge.Make(work.Rows, new ProblemList(""));
        progress.Report(new(1, 2, "Saving, and telling whom it concerns"));
        await records.FinishAsync([], cancel);
    }

    private async Task RememberAsync(CancellationToken cancel)
    {
        var remembered = await data.Set<RememberedColumn>().ToDictionaryAsync(c => c.Field, cancel);
        foreach (var (field, heading) in map.ToRemember)
            if (remembered.TryGetValue(field, out var column)) column.Heading = heading;
            else data.Add(new RememberedColumn { Field = field, Heading = heading });
    }
}
