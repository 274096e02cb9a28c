using VirtualSchool.Platform.Imports;

namespace VirtualSchool.Children.Imports.Gias;

/// <summary>What the register would change, and how to change it.</summary>
/// <param name="ours">The schools of our children and teachers that became others.</param>
/// <param name="all">These, and those by which another module keeps something.</param>
internal sealed class PlanGias(IReadOnlyList<SchoolRow> rows, IReadOnlyList<Succession> ours, IReadOnlyList<Succession> all, SchoolRecords records, Following following) : ImportPlan
{
    public override async Task ApplyAsync(IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        progress.Report(new(0, 3, "Changing schools"));
        var merge = new SchoolMerge(rows, await records.TakeAsync(cancel));
        merge.Make();
        progress.Report(new(1, 3, "Saving"));
        await records.AddAsync(merge.New, cancel);
        await records.RenameAsync(merge.Renamed, cancel);
        progress.Report(new(2, 3, "Following schools that became others"));
        await following.FollowAsync(ours, cancel);
        await following.TellAsync(all, cancel);
    }
}
