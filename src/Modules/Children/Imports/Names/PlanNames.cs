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
        await RememberedColumns.RememberAsync(data, map.Found, cancel);
        var known = await people.EnsureAsync(work.People, work.Today, cancel);
        var merge = work.On(await records.TakeAsync(work.Numbers, work.Upns, cancel), known);
        merge.Make(work.Rows, new ProblemList(""));
        progress.Report(new(1, 2, "Saving, and telling whom it concerns"));
        await records.FinishAsync([], cancel);
    }
}
