using VirtualSchool.Platform.Imports;

namespace VirtualSchool.Children.Imports.Gias;

/// <summary>What the register would change, and how to change it.</summary>
internal sealed class PlanGias(IReadOnlyList<SchoolRow> rows, SchoolRecords records) : ImportPlan
{
    public override async Task ApplyAsync(IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        progress.Report(new(0, 2, "Changing schools"));
        var merge = new SchoolMerge(rows, await records.TakeAsync(cancel));
        merge.Make();
        progress.Report(new(1, 2, "Saving"));
        await records.AddAsync(merge.New, cancel);
        await records.RenameAsync(merge.Renamed, cancel);
    }
}
